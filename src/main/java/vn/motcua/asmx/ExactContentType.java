package vn.motcua.asmx;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Lets a reply's Content-Type through as .NET writes it: Tomcat drops the space before {@code charset}, and there are
 * clients that compare the header as text.
 */
final class ExactContentType extends ValveBase {

    private static final String ATTRIBUTE = ExactContentType.class.getName();

    @FunctionalInterface
    private interface Header extends Consumer<String> {}

    ExactContentType() {
        super(true);
    }

    /** Sets the header, exactly where this valve is installed. */
    static void set(HttpServletRequest request, HttpServletResponse response, String contentType) {
        if (request.getAttribute(ATTRIBUTE) instanceof Header header) {
            header.accept(contentType);
        } else {
            response.setContentType(contentType);
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Header header = value -> response.getCoyoteResponse()
                .getMimeHeaders()
                .setValue("Content-Type")
                .setString(value);
        request.setAttribute(ATTRIBUTE, header);
        getNext().invoke(request, response);
    }
}
