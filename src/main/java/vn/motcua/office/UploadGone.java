package vn.motcua.office;

/**
 * Says that an upload was removed, or taken by another dossier, while it was being used. Unchecked, so that it undoes
 * the transaction it comes out of.
 */
public final class UploadGone extends RuntimeException {

    private static final long serialVersionUID = 1;

    UploadGone() {
        super("the upload is gone");
    }
}
