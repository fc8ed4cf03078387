package vn.motcua.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void addsUpAndTakesAway() {
        Counts counts = Counts.zero();
        counts.add(Measure.OVERDUE, 2);
        counts.add(Measure.SOLVED, -1);
        Counts sum = counts.plus(counts);

        assertThat(sum.of(Measure.OVERDUE)).isEqualTo(4);
        assertThat(sum.of(Measure.SOLVED)).isEqualTo(-2);
        assertThat(counts.of(Measure.OVERDUE)).as("plus changes nothing").isEqualTo(2);
        sum.add(counts, -2);
        assertThat(sum).isEqualTo(Counts.zero()).hasSameHashCodeAs(Counts.zero());
        assertThat(sum.isZero()).isTrue();
        assertThat(counts.isZero()).isFalse();
    }

    @Test
    void saysOnlyWhatIsNotNothing() {
        Counts counts = Counts.zero();
        counts.add(Measure.OVERDUE_BY_HOUR, 3);

        assertThat(counts).hasToString("Counts[overdue_by_hour=3 ]").isNotEqualTo(Counts.zero());
    }
}
