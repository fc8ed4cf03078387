package vn.motcua.statistics;

import java.util.Arrays;
import java.util.List;

/** The five groups of QĐ 766/QĐ-TTg (23/6/2022) and the points each gives, 100 together. */
public enum ScoreGroup {
    TRANSPARENCY(1, 18),
    PROGRESS(2, 20),
    /** Services online 12 and paying online 10. */
    ONLINE(3, 22),
    DIGITISATION(4, 22),
    SATISFACTION(5, 18);

    private final int number;
    private final int points;

    ScoreGroup(int number, int points) {
        this.number = number;
        this.points = points;
    }

    public int number() {
        return number;
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
