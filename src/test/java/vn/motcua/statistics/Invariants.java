package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.counting.Column;

/** What holds for the figures of every row of every report (report II.06a; TT 01/2020/TT-VPCP). */
final class Invariants {

    private Invariants() {}

    static void check(Figures figures) {
        is(figures, Column.RECEIVED, Column.ONLINE, Column.DIRECT, Column.CARRIED);
        is(figures, Column.FINISHED, Column.EARLY, Column.ON_TIME, Column.LATE);
        is(figures, Column.OPEN, Column.IN_TERM, Column.OVERDUE);
        is(figures, Column.RECEIVED, Column.FINISHED, Column.OPEN);
        is(figures, Column.DIRECT, Column.COUNTER, Column.POST, Column.UNSAID);
        is(figures, Column.NEW, Column.ONLINE, Column.DIRECT);
        is(figures, Column.FINISHED, Column.SOLVED, Column.STOPPED, Column.WITHDRAWN);
        is(figures, Column.LATE, Column.LATE_APOLOGISED, Column.LATE_NOT_APOLOGISED);
        assertThat(figures.of(Column.WAITING)).isLessThanOrEqualTo(figures.of(Column.IN_TERM));
        assertThat(figures.of(Column.WITHDRAWN)).isLessThanOrEqualTo(figures.of(Column.ON_TIME));
        Set<Column> all = EnumSet.allOf(Column.class);
        all.forEach(column -> assertThat(figures.of(column)).as(column.name()).isNotNegative());
        assertThat(figures.handledMinutes()).isNotNegative();
        assertThat(figures.waitedMinutes()).isNotNegative();
    }

    private static void is(Figures figures, Column whole, Column... parts) {
        assertThat(figures.of(whole))
                .as("%s = sum of %s", whole, Arrays.toString(parts))
                .isEqualTo(Arrays.stream(parts).mapToLong(figures::of).sum());
    }
}
