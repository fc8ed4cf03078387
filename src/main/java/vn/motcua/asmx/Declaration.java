package vn.motcua.asmx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the encoding from the first bytes of a document that has no byte order mark. */
final class Declaration {

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private Declaration() {}

    static Optional<Charset> encoding(byte[] head) {
        if (head.length >= 2 && head[0] == '<' && head[1] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (head.length >= 2 && head[0] == 0 && head[1] == '<') {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        Matcher matcher = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? CharsetNames.find(matcher.group(1)).filter(Declaration::isPossible) : Optional.empty();
    }

    /** A declaration that can be read byte by byte is not in one of the wide encodings, whatever it says. */
    private static boolean isPossible(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }
}
