package vn.motcua.statistics;

import java.util.Arrays;
import java.util.List;

/** The five groups of QĐ 766/QĐ-TTg (23/6/2022) and the points each gives, 100 together. */
public enum ScoreGroup {
    TRANSPARENCY(18),
    PROGRESS(20),
    /** Services online 12 and paying online 10. */
    ONLINE(22),
    DIGITISATION(22),
    SATISFACTION(18);

    private final int points;

    ScoreGroup(int points) {
        this.points = points;
    }

    public int number() {
        return ordinal() + 1;
    }

    public int points() {
        return points;
    }

    /** Its indicators, in order. */
    public List<Indicator> indicators() {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.group() == this)
                .toList();
    }
}
