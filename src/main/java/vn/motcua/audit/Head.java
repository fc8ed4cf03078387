package vn.motcua.audit;

import vn.motcua.shared.Digest;

/** The end of a lane: the place of its last entry, number 0 when it has none yet, and that entry's hash. */
record Head(Place place, Digest hash) {

    int lane() {
        return place.lane();
    }

    long number() {
        return place.number();
    }
}
