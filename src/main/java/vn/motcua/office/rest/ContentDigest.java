package vn.motcua.office.rest;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.Digest;

/** The header {@code Content-Digest} (RFC 9530 §2), of which only SHA-256 is used here. */
final class ContentDigest {

    static final String HEADER = "Content-Digest";

    /** How it is written, for those who did not. */
    static final String FORM = "sha-256=:<base64>:";

    /** 32 bytes are 43 letters and one for padding; other algorithms may stand beside it. */
    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:,|;|$)");

    private ContentDigest() {}

    static Optional<Digest> parse(String header) {
        Matcher found = SHA_256.matcher(header);
        return found.find() ? decoded(found.group(1)) : Optional.empty();
    }

    static String format(Digest digest) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest.bytes()) + ":";
    }

    private static Optional<Digest> decoded(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return bytes.length == Digest.LENGTH ? Optional.of(Digest.of(bytes)) : Optional.empty();
    }
}
