package vn.motcua.office;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Digest;

/**
 * A file that an agency sends in parts, before a dossier takes it to the Office's desk.
 *
 * @param agencyId whose it is; nobody else sees it
 * @param id random, tells nothing
 * @param size bytes of the whole file
 * @param sha256 of the whole file
 * @param partSize bytes of every part but the last
 * @param mediaType told from the content; empty while open
 * @param expiresAt from then on it is gone
 */
public record Upload(
        int agencyId,
        UUID id,
        long size,
        Digest sha256,
        int partSize,
        State state,
        Optional<String> mediaType,
        Instant expiresAt) {

    /** How far an upload has come. */
    public enum State {
        /** Parts may come. */
        OPEN,
        /** Whole and checked: a dossier may take it. */
        FINISHED,
        /** A dossier has taken the bytes; the rest stays until it expires, to tell a repetition. */
        USED;

        static State ofColumn(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    public int partCount() {
        return Math.toIntExact((size - 1) / partSize + 1);
    }

    public boolean hasPart(int no) {
        return no >= 0 && no < partCount();
    }

    /** Bytes that a part of this number must have. */
    public int lengthOf(int no) {
        return Math.toIntExact(Math.min(partSize, size - (long) no * partSize));
    }

    int chunkCount() {
        return Math.toIntExact((size - 1) / LetterFileTable.CHUNK + 1);
    }

    /** Number, within the whole file, of the first chunk of a part. */
    int firstChunkOf(int no) {
        return no * (partSize / LetterFileTable.CHUNK);
    }
}
