package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Digest;

/** An official letter (tờ trình) that brings a dossier to the Office. */
public record Letter(String number, String issuer, Instant issuedAt, String summary, Optional<File> file) {

    /** Its scanned file. */
    public sealed interface File {

        /** Type told from the content. */
        String mediaType();

        /** In bytes. */
        long size();

        byte[] sha256();
    }

    /** A file that came with the letter, read as a stream because it may be large. */
    public non-sealed interface Enclosed extends File {

        InputStream open() throws IOException;
    }

    /**
     * A file that was uploaded before, whole and checked.
     *
     * @param agencyId whose upload it is
     * @param uploadId the upload
     */
    public record Uploaded(int agencyId, UUID uploadId, String mediaType, long size, Digest digest) implements File {

        @Override
        public byte[] sha256() {
            return digest.bytes();
        }
    }
}
