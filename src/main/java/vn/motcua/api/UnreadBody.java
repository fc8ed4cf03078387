package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * Reads what a refused caller still sends, for a while: many read the answer only when they have written all, or find
 * the connection closed instead.
 */
final class UnreadBody {

    private static final Duration WITHIN = Duration.ofSeconds(10);

    private UnreadBody() {}

    static void drain(HttpServletRequest request) {
        // Who asks first whether to send has not been told to.
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            return;
        }
        try {
            InputStream body = request.getInputStream();
            long end = System.nanoTime() + WITHIN.toNanos();
            byte[] waste = new byte[16 * 1024];
            while (System.nanoTime() - end < 0 && body.read(waste) >= 0) {
                // Nobody wants it.
            }
        } catch (IOException | IllegalStateException e) {
            // The caller is gone or its body was read in another way: nothing more will come.
        }
    }
}
