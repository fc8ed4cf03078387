package vn.motcua.api;

/** Says that there is no room for a call just now. */
final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooBusy() {
        super("No room for this call");
    }
}
