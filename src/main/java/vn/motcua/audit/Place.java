package vn.motcua.audit;

/**
 * Where an entry stands: the trail has {@link #LANES} chains side by side, so that those who write at the same moment
 * need not wait for each other.
 *
 * @param number counted without a gap from 1 within the lane
 */
record Place(int lane, long number) {

    static final int LANES = 16;

    /** No lane: that of the entries from before the chain, numbered in the order they were written. */
    static final int BEFORE_THE_CHAIN = -1;

    Place next() {
        return new Place(lane, number + 1);
    }
}
