package vn.motcua.asmx;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Lets two headers of a reply through as they are.
 *
 * <p>Of a Content-Type Tomcat drops the space before {@code charset}, and there are clients that compare it as text. By
 * a Content-Length it ends the exchange with the reply's last byte, also where the rest of the request must be read
 * after it.
 */
final class ExactHeaders extends ValveBase {

    private static final String ATTRIBUTE = ExactHeaders.class.getName();

    @FunctionalInterface
    private interface Setter extends BiConsumer<String, String> {}

    ExactHeaders() {
        super(true);
    }

    /** Sets the header where this valve is installed; otherwise does nothing and returns false. */
    static boolean set(HttpServletRequest request, String name, String value) {
        if (request.getAttribute(ATTRIBUTE) instanceof Setter setter) {
            setter.accept(name, value);
            return true;
        }
        return false;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MimeHeaders headers = response.getCoyoteResponse().getMimeHeaders();
        Setter setter = (name, value) -> headers.setValue(name).setString(value);
        request.setAttribute(ATTRIBUTE, setter);
        getNext().invoke(request, response);
    }
}
