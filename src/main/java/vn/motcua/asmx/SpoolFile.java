package vn.motcua.asmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;

/** One temporary file: written once, read any number of times, gone when closed. */
final class SpoolFile extends OutputStream {

    private final Spool spool;
    private final String address;
    private final FileChannel channel;
    private long size;

    SpoolFile(Spool spool, String address, FileChannel channel) {
        this.spool = spool;
        this.address = address;
        this.channel = channel;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        spool.reserve(address, length);
        size += length;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    InputStream read() {
        return new FromStart();
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            spool.release(address, size);
            channel.close();
        }
    }

    private final class FromStart extends InputStream {

        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            int n = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
            position += Math.max(n, 0);
            return n;
        }
    }
}
