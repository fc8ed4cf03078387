package vn.motcua.lookup;

import java.time.Instant;

/**
 * Opens one dossier for its owner without the second factor: whoever has the token sees the whole of it.
 *
 * @param token for the address of the page; says nothing to who reads it
 * @param until when it stops to open anything
 */
public record OwnerLink(String token, Instant until) {

    /** Without the token, which opens the dossier. */
    @Override
    public String toString() {
        return "OwnerLink[until " + until + "]";
    }
}
