package vn.motcua.process;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

/**
 * A PDF, as far as its header goes, with random bytes after it; made again, the same, each time it is written.
 *
 * @param size in bytes
 */
record LargeFile(long seed, long size) {

    private static final byte[] HEADER = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 3 << 13;

    /** The length of its base64. */
    long encodedLength() {
        return (size + 2) / 3 * 4;
    }

    /** Writes its base64. */
    void encode(OutputStream out) throws IOException {
        OutputStream base64 = Base64.getEncoder().wrap(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // What comes after the file is still to be written.
            }
        });
        write(base64::write);
        base64.close();
    }

    /** SHA-256 in hexadecimal digits. */
    String sha256() throws IOException {
        MessageDigest digest = digest();
        write(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @FunctionalInterface
    private interface Sink {
        void take(byte[] bytes, int offset, int length) throws IOException;
    }

    private void write(Sink sink) throws IOException {
        Random random = new Random(seed);
        byte[] piece = new byte[PIECE];
        for (long done = 0; done < size; done += PIECE) {
            random.nextBytes(piece);
            if (done == 0) {
                System.arraycopy(HEADER, 0, piece, 0, HEADER.length);
            }
            sink.take(piece, 0, (int) Math.min(PIECE, size - done));
        }
    }
}
