package vn.motcua.procedure.transfer;

/** Says that somebody else has taken the work over, so that nothing of it may be kept. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeaseLost() {
        super("the work was taken over");
    }
}
