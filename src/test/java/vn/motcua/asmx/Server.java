package vn.motcua.asmx;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Valve;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** The edge on a socket, without Spring; other paths answer 404 with the body {@code site}. */
final class Server implements AutoCloseable {

    private static final PublicAddresses NO_PROXIES = new PublicAddresses(Optional.empty(), Optional.empty());

    private final Tomcat tomcat = new Tomcat();
    private final Edge edge;

    private Server(Edge edge, PublicAddresses addresses, List<Valve> valves, AsmxService... services)
            throws LifecycleException, IOException {
        this.edge = edge;
        Path directory = Files.createDirectories(Path.of("target/asmx-tomcat").toAbsolutePath());
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        tomcat.getEngine().getPipeline().addValve(new PeerValve());
        tomcat.getEngine().getPipeline().addValve(new ExactHeaders());
        valves.forEach(tomcat.getEngine().getPipeline()::addValve);
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "site", new Site()).addMapping("/");
        FilterDef filter = new FilterDef();
        filter.setFilterName("asmx");
        filter.setFilter(
                new AsmxFilter(new Endpoints(List.of(services), edge.settings().httpForms()), edge, addresses));
        context.addFilterDef(filter);
        FilterMap map = new FilterMap();
        map.setFilterName("asmx");
        map.addURLPattern("/*");
        context.addFilterMap(map);
        tomcat.start();
    }

    static Server of(AsmxSettings settings, AsmxService... services) throws LifecycleException, IOException {
        return new Server(Edges.of(settings, Optional.of(new PlainRefusals())), NO_PROXIES, List.of(), services);
    }

    /** A server that believes proxies with such addresses, as ours does. */
    static Server behind(String proxies, AsmxService... services) throws LifecycleException, IOException {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return new Server(
                Edges.of(Edges.DEFAULTS, Optional.of(new PlainRefusals())),
                new PublicAddresses(Optional.empty(), Optional.of(Pattern.compile(proxies))),
                List.of(valve),
                services);
    }

    /** For how long the server waits for the next bytes of a request. */
    void waitsFor(Duration patience) {
        tomcat.getConnector().setProperty("connectionTimeout", Long.toString(patience.toMillis()));
    }

    Edge edge() {
        return edge;
    }

    Socket connect() throws IOException {
        Socket socket = new Socket("localhost", tomcat.getConnector().getLocalPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** Sends the bytes of one request, and reads one reply. */
    HttpReply send(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request);
            return read(socket);
        }
    }

    HttpReply send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.UTF_8));
    }

    static HttpReply read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        HttpReply reply = HttpReply.read(in);
        return reply.status() == 100 ? HttpReply.read(in) : reply;
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Site extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(404);
            response.getWriter().write("site");
        }
    }
}
