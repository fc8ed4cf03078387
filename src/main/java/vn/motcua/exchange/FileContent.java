package vn.motcua.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one file while and after it is read: in memory up to 64 KiB, else in a temporary file that only its
 * owner may read and that is deleted on close (where the system allows it, already while open, so that not even a
 * crash leaves one behind).
 */
public final class FileContent implements FileBytes, AutoCloseable {

    static final int MEMORY_BYTES = 64 * 1024;
    static final String SUFFIX = ".received";

    private final long maxBytes;
    private final MessageDigest digest = sha256Digest();
    private byte[] memory = new byte[1024];
    private int inMemory;
    private @Nullable FileChannel channel;
    private long size;

    /** Takes at most {@code maxBytes}. */
    public FileContent(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Adds the low eight bits; throws {@link DocumentTooLarge} beyond the limit. */
    void write(int b) throws IOException {
        if (size == maxBytes) {
            throw DocumentTooLarge.file(maxBytes);
        }
        if (inMemory == memory.length) {
            makeRoom();
        }
        memory[inMemory++] = (byte) b;
        size++;
    }

    /** Adds the first {@code length} of {@code bytes}; throws {@link DocumentTooLarge} beyond the limit. */
    public void write(byte[] bytes, int length) throws IOException {
        if (length > maxBytes - size) {
            throw DocumentTooLarge.file(maxBytes);
        }
        int written = 0;
        while (written < length) {
            if (inMemory == memory.length) {
                makeRoom();
            }
            int count = Math.min(memory.length - inMemory, length - written);
            System.arraycopy(bytes, written, memory, inMemory, count);
            inMemory += count;
            written += count;
        }
        size += length;
    }

    /** Ends writing and gives the hash of all bytes: 32 bytes. */
    public byte[] finish() throws IOException {
        digest.update(memory, 0, inMemory);
        if (channel != null) {
            spill(channel);
            memory = new byte[0];
        }
        return digest.digest();
    }

    @Override
    public long size() {
        return size;
    }

    /** Bytes from {@code offset} on, as many as there are and fit; -1 at the end. */
    int read(long offset, byte[] target, int start, int length) throws IOException {
        if (offset >= size) {
            return -1;
        }
        if (channel != null) {
            return channel.read(ByteBuffer.wrap(target, start, length), offset);
        }
        int count = (int) Math.min(length, size - offset);
        System.arraycopy(memory, (int) offset, target, start, count);
        return count;
    }

    @Override
    public byte[] bytes(long offset, int length) throws IOException {
        byte[] bytes = new byte[Math.clamp(size - offset, 0, length)];
        int count = 0;
        while (count < bytes.length) {
            count += read(offset + count, bytes, count, bytes.length - count);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private void makeRoom() throws IOException {
        if (memory.length < MEMORY_BYTES) {
            memory = Arrays.copyOf(memory, memory.length * 2);
            return;
        }
        if (channel == null) {
            channel = openTemporary();
        }
        digest.update(memory, 0, inMemory);
        spill(channel);
    }

    private void spill(FileChannel target) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(memory, 0, inMemory);
        while (bytes.hasRemaining()) {
            target.write(bytes);
        }
        inMemory = 0;
    }

    private static FileChannel openTemporary() throws IOException {
        Path path = Files.createTempFile("motcua-", SUFFIX);
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
