package vn.motcua.asmx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bytes at a text's beginning that tell its encoding.
 *
 * @param length in bytes
 */
record ByteOrderMark(Charset charset, int length) {

    // The four-byte marks first, one of which begins like a shorter one.
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_32LE,
            StandardCharsets.UTF_32BE,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    static Optional<ByteOrderMark> of(byte[] head) {
        if (head.length > 0 && head[0] == '<') {
            return Optional.empty();
        }
        for (Charset charset : CHARSETS) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length)) {
                return Optional.of(new ByteOrderMark(charset, mark.length));
            }
        }
        return Optional.empty();
    }
}
