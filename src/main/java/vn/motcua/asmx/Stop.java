package vn.motcua.asmx;

/**
 * Leaves the reading of a request. Unchecked, so that it passes through the XML reader as it is; without a stack trace,
 * since it is part of the ordinary course.
 */
final class Stop extends RuntimeException {

    private final transient Ending ending;

    Stop(Ending ending) {
        super(ending.toString(), null, false, false);
        this.ending = ending;
    }

    Ending ending() {
        return ending;
    }
}
