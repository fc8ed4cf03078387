package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** An official letter (tờ trình) that brings a dossier to the Office. */
public record Letter(String number, String issuer, Instant issuedAt, String summary, Optional<File> file) {

    /** Its scanned file, read as a stream because it may be large. */
    public interface File {

        /** Type told from the content. */
        String mediaType();

        /** In bytes. */
        long size();

        byte[] sha256();

        InputStream open() throws IOException;
    }
}
