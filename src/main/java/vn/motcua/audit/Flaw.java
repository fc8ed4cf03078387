package vn.motcua.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Something in the trail that is not as it was written.
 *
 * @param lane {@link Place#BEFORE_THE_CHAIN} for entries that belong to no lane
 * @param number of the first entry it is about
 * @param last number of the last one; most often the same
 * @param at moment of the first entry, where there is one
 */
record Flaw(Kind kind, int lane, long number, long last, Optional<Instant> at) {

    enum Kind {
        /** Its content, or its place, is not the one it was written with. */
        CHANGED,
        /** Entries between others are gone. */
        MISSING,
        /** Was not written by this program. */
        INSERTED,
        /** The newest entries are gone. */
        CUT_OFF,
        /** The register of ends, or of the entries from before the chain, does not fit the entries. */
        END_CHANGED
    }

    static Flaw of(Kind kind, Link link) {
        Place place = link.place();
        return new Flaw(
                kind,
                place.lane(),
                place.number(),
                place.number(),
                Optional.of(link.line().at()));
    }

    static Flaw of(Kind kind, int lane, long number, long last) {
        return new Flaw(kind, lane, number, last, Optional.empty());
    }
}
