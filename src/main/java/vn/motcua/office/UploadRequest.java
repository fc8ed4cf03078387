package vn.motcua.office;

import java.util.Optional;
import vn.motcua.shared.Digest;

/**
 * Asks to begin an upload.
 *
 * @param size bytes of the whole file, at least 1
 * @param sha256 of the whole file
 * @param partSize what the agency would like; the nearest that is possible is taken
 */
public record UploadRequest(long size, Digest sha256, Optional<Long> partSize) {

    static final int SMALLEST_PART = LetterFileTable.CHUNK;
    static final int USUAL_PART = 4 << 20;
    static final int LARGEST_PART = 8 << 20;

    /** Whole chunks, so that a part's chunks can be numbered through the file before the parts before it are there. */
    int chosenPartSize() {
        long wanted = partSize.orElse((long) USUAL_PART);
        int possible = Math.clamp(wanted, SMALLEST_PART, LARGEST_PART);
        return possible - possible % LetterFileTable.CHUNK;
    }
}
