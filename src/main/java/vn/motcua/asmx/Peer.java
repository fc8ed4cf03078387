package vn.motcua.asmx;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Tells who is at the other end of the connection, whomever forwarded headers name. */
final class Peer extends ValveBase {

    private static final String ATTRIBUTE = Peer.class.getName();

    Peer() {
        super(true);
    }

    /** The address, where this valve is installed. */
    static Optional<String> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String address ? Optional.of(address) : Optional.empty();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, request.getPeerAddr());
        getNext().invoke(request, response);
    }
}
