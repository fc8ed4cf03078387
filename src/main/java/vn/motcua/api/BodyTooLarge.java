package vn.motcua.api;

/** Says that a request's body is over its limit. */
final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long limit;

    BodyTooLarge(long limit) {
        super("Body over the limit of " + limit + " bytes");
        this.limit = limit;
    }

    /** In bytes. */
    long limit() {
        return limit;
    }
}
