package vn.motcua.asmx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds a request's encoding: a byte order mark wins, then the charset of the Content-Type; without either, and here we
 * are kinder than .NET with {@code text/xml}, the XML declaration, else UTF-8.
 *
 * <p>What is invalid becomes U+FFFD; but where .NET has its XML reader find the encoding, it is an error.
 */
final class Decoding {

    private static final int MARK_BYTES = 4;
    private static final int DECLARATION_BYTES = 256;

    private Decoding() {}

    static Reader open(InputStream in, RequestType type) throws IOException {
        Optional<Charset> named = type.charset().flatMap(CharsetNames::find);
        byte[] head = in.readNBytes(named.isPresent() ? MARK_BYTES : DECLARATION_BYTES);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        int start = mark.map(ByteOrderMark::length).orElse(0);
        Charset chosen = mark.map(ByteOrderMark::charset)
                .or(() -> named)
                .or(() -> Declaration.encoding(head))
                .orElse(StandardCharsets.UTF_8);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, start, head.length - start), in);
        boolean strict = named.isEmpty() && type.isApplication();
        return new InputStreamReader(
                whole, decoder(chosen, strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE));
    }

    private static CharsetDecoder decoder(Charset charset, CodingErrorAction onInvalid) {
        CharsetDecoder decoder =
                charset.newDecoder().onMalformedInput(onInvalid).onUnmappableCharacter(onInvalid);
        // What .NET makes of bytes that are not ASCII.
        return charset.equals(StandardCharsets.US_ASCII) ? decoder.replaceWith("?") : decoder;
    }
}
