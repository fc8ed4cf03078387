package vn.motcua.agency.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text files as spreadsheets save them: UTF-8, or UTF-16 with a byte order mark. */
final class SheetText {

    private SheetText() {}

    /** The text; empty when it is in no such encoding, as when accents were saved in an older one. */
    static Optional<String> read(byte[] bytes) {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text).filter(decoded -> decoded.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] bytes) {
        return begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
