package vn.motcua.office;

import java.util.List;

/**
 * An upload and what of it is there.
 *
 * @param parts numbers of the parts that have arrived, in order; none once a dossier has taken them
 */
public record UploadProgress(Upload upload, List<Integer> parts) {

    /** Bytes that have arrived. */
    public long bytes() {
        return parts.stream().mapToLong(upload::lengthOf).sum();
    }
}
