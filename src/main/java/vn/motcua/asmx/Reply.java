package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An HTTP reply, complete: small enough to be held, so that it always carries its length. */
final class Reply {

    private static final String BEFORE_CALL = "private";
    private static final String INSIDE_CALL = "private, max-age=0";

    private final int status;
    private final String cacheControl;
    private final String contentType;
    private final byte[] body;

    private Reply(int status, String cacheControl, String contentType, byte[] body) {
        this.status = status;
        this.cacheControl = cacheControl;
        this.contentType = contentType;
        this.body = body;
    }

    /**
     * A reply in UTF-8.
     *
     * @param insideCall whether .NET writes it during a call; it sets the caching accordingly
     */
    static Reply of(int status, boolean insideCall, String contentType, String body) {
        return new Reply(
                status,
                insideCall ? INSIDE_CALL : BEFORE_CALL,
                contentType,
                body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply bare(int status, String contentType) {
        return of(status, false, contentType, "");
    }

    int status() {
        return status;
    }

    /** The body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Sends it whole. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        prepare(request, response);
        response.setContentLength(body.length);
        send(response);
    }

    /** Sends it whole where the request has not been read to its end, leaving that open to be read. */
    void writeEarly(HttpServletRequest request, HttpServletResponse response) throws IOException {
        prepare(request, response);
        response.setHeader("Connection", "close");
        if (!ExactHeaders.set(request, "Content-Length", Integer.toString(body.length))) {
            response.setContentLength(body.length);
        }
        send(response);
    }

    private void prepare(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader("Cache-Control", cacheControl);
        if (!ExactHeaders.set(request, "Content-Type", contentType)) {
            response.setContentType(contentType);
        }
    }

    private void send(HttpServletResponse response) throws IOException {
        response.getOutputStream().write(body);
        // Committed now, so that the server adds no error page of its own to an empty body.
        response.flushBuffer();
    }
}
