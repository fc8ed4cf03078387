package vn.motcua.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.server.PassingFailure;
import vn.motcua.shared.Reference;

/** Writes what nobody expected into the log, under a reference that the visitor sees. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedErrors implements HandlerExceptionResolver {

    /** Request attribute with the reference of what was logged. */
    static final String REFERENCE = UnexpectedErrors.class.getName() + ".reference";

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final Clock clock;

    UnexpectedErrors(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        int status = status(exception);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            log(request, request.getRequestURI(), exception);
        }
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** Logs without the query, which may hold a dossier's code, and returns the reference. */
    String log(HttpServletRequest request, String path, Throwable error) {
        String reference = Reference.next(clock);
        request.setAttribute(REFERENCE, reference);
        LOG.error("Error {} at {} {}", reference, request.getMethod(), printable(path), error);
        return reference;
    }

    /** Fields that cannot be decoded are the visitor's fault; Tomcat notices when they are asked for. */
    private static int status(Exception exception) {
        if (exception instanceof InvalidParameterException invalid) {
            return invalid.getErrorCode();
        }
        return PassingFailure.is(exception)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}
