package vn.motcua.asmx;

/** Says that a parameter's text is longer than its reader takes. */
public final class AsmxTextTooLong extends RuntimeException {

    private final long length;
    private final int maxLength;

    AsmxTextTooLong(long length, int maxLength) {
        super("A parameter has " + length + " chars where at most " + maxLength + " are taken.");
        this.length = length;
        this.maxLength = maxLength;
    }

    /** The text's length in chars. */
    public long length() {
        return length;
    }

    /** The greatest length taken, in chars. */
    public int maxLength() {
        return maxLength;
    }
}
