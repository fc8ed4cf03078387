package vn.motcua.exchange;

/**
 * How much one document may hold.
 *
 * @param maxFileBytes decoded bytes of one file, 0 where none is taken; at most {@value #FILE_CEILING}
 * @param maxDocumentChars characters of the document without the base64 of its files; at most {@value #CHARS_CEILING}
 * @param maxDepth elements inside one another, the root included; at most {@value #DEPTH_CEILING}
 * @param maxElements elements in all; at most {@value #ELEMENTS_CEILING}
 */
public record DocumentLimits(long maxFileBytes, long maxDocumentChars, int maxDepth, int maxElements) {

    static final long FILE_CEILING = 1L << 40;
    static final int DEPTH_CEILING = 100;
    static final int ELEMENTS_CEILING = 100_000;
    static final int CHARS_CEILING = 50_000_000;

    public DocumentLimits {
        if (maxFileBytes < 0
                || maxFileBytes > FILE_CEILING
                || outside(maxDocumentChars, CHARS_CEILING)
                || outside(maxDepth, DEPTH_CEILING)
                || outside(maxElements, ELEMENTS_CEILING)) {
            throw new IllegalArgumentException("Limits out of range");
        }
    }

    /**
     * Room for the largest document of the contract (200 components of 1,000 letters, each letter written as a
     * character reference) and no more.
     */
    public static DocumentLimits standard(long maxFileBytes) {
        return new DocumentLimits(maxFileBytes, 2_000_000, 16, 2_000);
    }

    private static boolean outside(long value, long ceiling) {
        return value < 1 || value > ceiling;
    }
}
