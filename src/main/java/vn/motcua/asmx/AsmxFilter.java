package vn.motcua.asmx;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Serves the services' addresses, and passes every other request on. */
final class AsmxFilter implements Filter {

    private final Endpoints endpoints;
    private final Edge edge;
    private final Calls calls;
    private final Optional<String> publicUrl;

    /**
     * A filter for {@code endpoints}.
     *
     * @param publicUrl scheme and host for the contracts; else those of each request
     */
    AsmxFilter(Endpoints endpoints, Edge edge, Optional<String> publicUrl) {
        this.endpoints = endpoints;
        this.edge = edge;
        this.calls = new Calls(edge);
        this.publicUrl = publicUrl;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse reply) {
            Optional<Endpoint> endpoint = endpoints.find(http);
            if (endpoint.isPresent()) {
                serve(endpoint.get(), http, reply);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    public void destroy() {
        try {
            edge.spool().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Endpoint endpoint, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "POST" -> calls.serve(endpoint, request, response);
            case "GET" ->
                endpoint.pages()
                        .page(PublicAddress.of(request, publicUrl), Query.of(request))
                        .write(request, response);
            default -> {
                response.setHeader("Allow", "GET, POST");
                Reply.bare(405, "text/html").write(request, response);
            }
        }
    }
}
