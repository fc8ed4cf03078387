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

/** Serves the services' addresses and what is below them, and passes every other request on. */
final class AsmxFilter implements Filter {

    private final Endpoints endpoints;
    private final Edge edge;
    private final Calls calls;
    private final PublicAddresses addresses;

    AsmxFilter(Endpoints endpoints, Edge edge, PublicAddresses addresses) {
        this.endpoints = endpoints;
        this.edge = edge;
        this.calls = new Calls(edge);
        this.addresses = addresses;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse reply) {
            Optional<Target> target = endpoints.find(http);
            if (target.isPresent()) {
                serve(target.get(), http, reply);
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

    private void serve(Target target, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        if (!target.isService()) {
            serveBelow(target, method, request, response);
        } else if (method.equals("POST")) {
            calls.serve(incoming -> new Exchange(edge, target.endpoint(), incoming), request, response);
        } else if (method.equals("GET")) {
            Reply page = target.endpoint().pages().page(addresses.of(request), Query.of(request));
            page.write(request, response);
        } else {
            response.setHeader("Allow", "GET, POST");
            Reply.bare(405, "text/html").write(request, response);
        }
    }

    /** An operation where forms are on; in ASMX any method but theirs is a path that nothing handles, too. */
    private void serveBelow(Target target, String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean get = method.equals("GET");
        boolean known = get || method.equals("POST");
        if (!edge.settings().httpForms() || !target.hasOperation() || !known) {
            RuntimeErrorPage.unrecognized(target.pathInfo()).write(request, response);
            return;
        }
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        Optional<String> parameters = get ? Optional.of(query) : Optional.empty();
        calls.serve(
                incoming -> new FormCall(edge, target.endpoint(), incoming, target.operation(), parameters),
                request,
                response);
    }
}
