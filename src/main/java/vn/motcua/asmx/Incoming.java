package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call brings.
 *
 * @param length of the body in bytes; -1 when the caller does not say
 */
record Incoming(
        @Nullable String soapAction,
        RequestType type,
        long length,
        RequestBody body,
        Admission admission,
        String reference,
        String remoteAddress,
        int queryLength) {

    // Who is refused as busy should not take long to say what he calls.
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(5);

    /** The bytes of the body as far as it was read or, where there is none, of the query. */
    long size() {
        return Math.max(body.count(), queryLength);
    }

    static Incoming of(HttpServletRequest request, Edge edge, Admission admission, String reference)
            throws IOException {
        AsmxSettings settings = edge.settings();
        return new Incoming(
                request.getHeader("SOAPAction"),
                RequestType.of(request.getContentType()),
                request.getContentLengthLong(),
                new RequestBody(
                        request.getInputStream(),
                        settings.maxRequest().toBytes(),
                        new Patience(
                                admission == Admission.WORK ? settings.readTimeout() : REFUSED_WITHIN,
                                settings.minRate().toBytes())),
                admission,
                reference,
                request.getRemoteAddr(),
                Optional.ofNullable(request.getQueryString())
                        .map(String::length)
                        .orElse(0));
    }
}
