package vn.motcua.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import java.util.function.Supplier;

/** A scanned file in memory; made-up bytes that are the same for the same size. */
final class Scan implements Letter.Enclosed {

    private final byte[] bytes;
    private final Supplier<InputStream> stream;

    private Scan(byte[] bytes, Supplier<InputStream> stream) {
        this.bytes = bytes;
        this.stream = stream;
    }

    static Scan of(int size) {
        return of(bytes(size));
    }

    static Scan of(byte[] bytes) {
        return new Scan(bytes, () -> new ByteArrayInputStream(bytes));
    }

    /** Fails after {@code readable} bytes. */
    static Scan broken(int size, int readable) {
        byte[] bytes = bytes(size);
        return new Scan(
                bytes, () -> new SequenceInputStream(new ByteArrayInputStream(bytes, 0, readable), new BrokenStream()));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public InputStream open() {
        return stream.get();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the spooled file cannot be read");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }
}
