package vn.motcua.procedure.rest;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Codes as parts of addresses. */
final class PathText {

    private PathText() {}

    static String encoded(String code) {
        return UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    }
}
