package vn.motcua.audit;

import java.util.List;

/**
 * What reading the whole trail has shown.
 *
 * @param heads ends of the lanes, and of the entries from before the chain where they are sealed
 * @param flaws in the order of the lanes; at most {@link LaneCheck#MOST_FLAWS} and a few a lane
 */
record Verification(List<Head> heads, List<Flaw> flaws) {

    boolean isWhole() {
        return flaws.isEmpty();
    }

    /** Count of the entries in the lanes. */
    long chained() {
        return heads.stream()
                .filter(head -> head.lane() != Place.BEFORE_THE_CHAIN)
                .mapToLong(Head::number)
                .sum();
    }

    /** Count of the entries from before the chain. */
    long unchained() {
        return heads.stream()
                .filter(head -> head.lane() == Place.BEFORE_THE_CHAIN)
                .mapToLong(Head::number)
                .sum();
    }
}
