package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.motcua.statistics.Indicator.Basis;

class IndicatorTest {

    @Test
    void groupsAreAHundredPoints() {
        assertThat(Arrays.stream(ScoreGroup.values())
                        .mapToInt(ScoreGroup::points)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void indicatorsStandInTheGroupOfTheirNumberAndNeverGiveMoreThanIt() {
        for (ScoreGroup group : ScoreGroup.values()) {
            assertThat(group.indicators())
                    .isNotEmpty()
                    .allMatch(indicator -> indicator.number().startsWith(group.number() + "."));
            assertThat(group.indicators().stream()
                            .flatMap(indicator -> indicator.rule().stream())
                            .mapToInt(PointRule::most)
                            .sum())
                    .isLessThanOrEqualTo(group.points());
        }
        assertThat(ScoreGroup.values())
                .allSatisfy(group -> assertThat(EnumSet.allOf(Indicator.class)).containsAll(group.indicators()));
    }

    @Test
    void nothingGivesPointsWithoutData() {
        assertThat(Indicator.values())
                .filteredOn(indicator -> indicator.basis() == Basis.NO_DATA)
                .hasSize(13)
                .allMatch(indicator -> indicator.rule().isEmpty());
    }
}
