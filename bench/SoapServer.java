import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import vn.motcua.EdgeAlone;
import vn.motcua.dossier.MemoryDossiers;

/**
 * The program's edge without a database, and beside it in the same Tomcat a servlet that reads all that comes and
 * writes as many bytes as the edge does. Prints its port; ends when its input does.
 */
final class SoapServer {

    /** Where the bare servlet is; as long as the service's address. */
    static final String BARE_ADDRESS = RegisterRequest.ADDRESS.replace("/layouts/", "/nothing/");

    /** Begins the line that tells the port. */
    static final String PORT = "port ";

    public static void main(String[] arguments) throws IOException {
        Bare bare = new Bare();
        try (EdgeAlone edge =
                EdgeAlone.start(MemoryDossiers.takingEverything(), new ServletRegistrationBean<>(bare, BARE_ADDRESS))) {
            try (SoapConnection connection = new SoapConnection(edge.port())) {
                String code = "S-1";
                String answer = connection.send(new RegisterRequest(code).withCode(code));
                bare.answer = answer.getBytes(StandardCharsets.ISO_8859_1);
            }
            System.out.println(PORT + edge.port());
            while (System.in.read() >= 0) {
                // The client says nothing; its end is ours.
            }
        }
    }

    private static final class Bare extends HttpServlet {

        private volatile byte[] answer = {};

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] buffer = new byte[8192];
            InputStream in = request.getInputStream();
            while (in.read(buffer) >= 0) {
                // Read and no more.
            }
            response.setContentType("text/xml; charset=utf-8");
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        }
    }
}
