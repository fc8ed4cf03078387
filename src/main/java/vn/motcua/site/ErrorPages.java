package vn.motcua.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words that a page cannot be shown and what to do; never what an exception says. */
@Controller
class ErrorPages implements ErrorController {

    /** Those with words of their own. */
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 429, 500, 503);

    /** Seconds after which somebody whom the system had no time for may try again. */
    private static final String SOON = "60";

    private final UnexpectedErrors unexpected;

    ErrorPages(UnexpectedErrors unexpected) {
        this.unexpected = unexpected;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        int status = status(request);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        Optional<String> reference = status < 500 ? Optional.empty() : Optional.of(reference(request));
        return wantsJson(request) ? json(status, reference) : page(status, reference);
    }

    private static ModelAndView page(int status, Optional<String> reference) {
        String words = KNOWN.contains(status) ? String.valueOf(status) : status < 500 ? "400" : "500";
        ModelAndView page = new ModelAndView("error", HttpStatus.valueOf(status));
        page.addObject("words", words);
        reference.ifPresent(text -> page.addObject("reference", text));
        return page;
    }

    private static ResponseEntity<Map<String, Object>> json(int status, Optional<String> reference) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("error", HttpStatus.valueOf(status).getReasonPhrase());
        reference.ifPresent(text -> body.put("reference", text));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    /** Of the failed request; a visitor who asks for this address itself finds nothing. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) != null
                ? code
                : 404;
    }

    /** Of what was logged; what failed outside a controller, in a template for one, is logged here. */
    private String reference(HttpServletRequest request) {
        if (request.getAttribute(UnexpectedErrors.REFERENCE) instanceof String logged) {
            return logged;
        }
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return unexpected.log(
                request,
                String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)),
                exception instanceof Throwable error ? error : new IllegalStateException("error without exception"));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return accept.contains("json") && !accept.contains("html");
    }
}
