package vn.motcua.office;

import vn.motcua.exchange.FileBytes;

/** The bytes of an upload, read from the database chunk by chunk. */
record UploadedBytes(Upload upload, UploadPartTable parts) implements FileBytes {

    @Override
    public long size() {
        return upload.size();
    }

    @Override
    public byte[] bytes(long offset, int length) {
        byte[] bytes = new byte[Math.clamp(upload.size() - offset, 0, length)];
        int count = 0;
        while (count < bytes.length) {
            byte[] chunk = chunk((int) ((offset + count) / LetterFileTable.CHUNK));
            int start = (int) ((offset + count) % LetterFileTable.CHUNK);
            int taken = Math.min(chunk.length - start, bytes.length - count);
            System.arraycopy(chunk, start, bytes, count, taken);
            count += taken;
        }
        return bytes;
    }

    /** Throws {@link UploadGone} when somebody removed it. */
    byte[] chunk(int no) {
        return parts.chunk(upload, no).orElseThrow(UploadGone::new);
    }
}
