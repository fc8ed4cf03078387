package vn.motcua.exchange;

/**
 * How much one JSON document may hold, beside the bytes that its reader lets in.
 *
 * @param maxDepth objects and arrays inside one another, the outermost included
 * @param maxValues values in all, objects and arrays included
 */
public record JsonLimits(int maxDepth, int maxValues) {

    /** Room for a dossier with its history. */
    public static final JsonLimits DOCUMENT = new JsonLimits(16, 20_000);

    /** Room for a thousand of the largest dossiers. */
    public static final JsonLimits BATCH = new JsonLimits(16, 400_000);
}
