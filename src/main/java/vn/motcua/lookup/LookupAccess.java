package vn.motcua.lookup;

import java.time.Instant;

/** Whether a visitor has proved to be the owner of a dossier. */
public sealed interface LookupAccess {

    /** Nothing was tried. */
    record Masked() implements LookupAccess {}

    /** The owner sees everything. */
    record Opened() implements LookupAccess {}

    /** The owner sees everything, led here by a link of the own that opens until then. */
    record OpenedByLink(Instant until) implements LookupAccess {}

    /**
     * What was tried is wrong.
     *
     * @param left how many more tries there are within the hour
     */
    record Wrong(int left) implements LookupAccess {}

    /** Too much was tried within an hour: only the whole ID number opens it, and this was not it. */
    record Locked() implements LookupAccess {}

    /** The dossier came without an ID number (companies), so nothing can open it. */
    record Unprovable() implements LookupAccess {}
}
