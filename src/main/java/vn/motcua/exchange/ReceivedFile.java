package vn.motcua.exchange;

import java.io.IOException;
import java.io.InputStream;

/** A file that came inside a document; it can be read until the document is closed. */
public interface ReceivedFile {

    /** By content, never by what the sender says. */
    String mediaType();

    /** In bytes, at least 1. */
    long size();

    /** 32 bytes, a fresh copy. */
    byte[] sha256();

    /** Reads it from its start; may be called again. */
    InputStream open() throws IOException;
}
