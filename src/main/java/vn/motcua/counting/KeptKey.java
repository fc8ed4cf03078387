package vn.motcua.counting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a figure of one agency is kept.
 *
 * @param step of the handling scale, where handling times are counted
 */
record KeptKey(int procedureId, boolean linked, boolean byMoment, LocalDate day, Optional<Integer> step)
        implements Comparable<KeptKey> {

    private static final Comparator<KeptKey> ORDER = Comparator.comparingInt(KeptKey::procedureId)
            .thenComparing(KeptKey::day)
            .thenComparing(KeptKey::linked)
            .thenComparing(KeptKey::byMoment)
            .thenComparing(key -> key.step().orElse(-1));

    @Override
    public int compareTo(KeptKey other) {
        return ORDER.compare(this, other);
    }
}
