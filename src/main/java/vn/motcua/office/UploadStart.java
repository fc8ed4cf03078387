package vn.motcua.office;

/** How asking to begin an upload ended. */
public sealed interface UploadStart {

    /** Begun now or, when {@code resumed}, before: the same file that no dossier has taken goes on where it stopped. */
    record Begun(UploadProgress progress, boolean resumed) implements UploadStart {}

    /** The file is over the limit. */
    record TooLarge(long limitBytes) implements UploadStart {}

    /** The agency holds as many uploads, or as many bytes, as it may. */
    record TooMany(int maxUploads, long maxBytes) implements UploadStart {}
}
