package vn.motcua.account;

import java.time.Duration;
import java.util.List;

/** How long to wait after wrong attempts in a row. */
final class Patience {

    /** Minutes after the first, the second, … wrong attempt; the last one for all that follow. */
    static final List<Integer> MINUTES = List.of(0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60);

    private Patience() {}

    /** After this many wrong attempts in a row. */
    static Duration after(int wrong) {
        return Duration.ofMinutes(MINUTES.get(Math.min(wrong, MINUTES.size()) - 1));
    }
}
