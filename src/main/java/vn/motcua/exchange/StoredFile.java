package vn.motcua.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A received file in memory or in its temporary file. */
final class StoredFile implements ReceivedFile, AutoCloseable {

    private final FileContent content;
    private final String mediaType;
    private final byte[] sha256;

    StoredFile(FileContent content, String mediaType, byte[] sha256) {
        this.content = content;
        this.mediaType = mediaType;
        this.sha256 = sha256;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public byte[] sha256() {
        return sha256.clone();
    }

    @Override
    public InputStream open() {
        return new Content(content);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static final class Content extends InputStream {

        private final FileContent content;
        private long offset;

        Content(FileContent content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int start, int length) throws IOException {
            Objects.checkFromIndexSize(start, length, target.length);
            if (length == 0) {
                return 0;
            }
            int count = content.read(offset, target, start, length);
            offset += Math.max(count, 0);
            return count;
        }
    }
}
