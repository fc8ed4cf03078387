package vn.motcua.exchange;

import java.io.IOException;

/** The bytes of one file, wherever they are kept, readable from any place without the whole being in memory. */
public interface FileBytes {

    /** Bytes in all. */
    long size();

    /** At most {@code length} bytes from {@code offset} on; fewer at the end. */
    byte[] bytes(long offset, int length) throws IOException;
}
