package vn.motcua.office;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Reads a file from its pieces, of which one is in memory at a time. */
final class ChunkStream extends InputStream {

    private final int count;
    private final IntFunction<byte[]> chunks;
    private byte[] chunk = new byte[0];
    private int offset;
    private int next;

    /** Reads {@code count} pieces, none of them empty, numbered from 0. */
    ChunkStream(int count, IntFunction<byte[]> chunks) {
        this.count = count;
        this.chunks = chunks;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) {
        Objects.checkFromIndexSize(start, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (offset == chunk.length) {
            if (next == count) {
                return -1;
            }
            chunk = chunks.apply(next++);
            offset = 0;
        }
        int taken = Math.min(length, chunk.length - offset);
        System.arraycopy(chunk, offset, target, start, taken);
        offset += taken;
        return taken;
    }
}
