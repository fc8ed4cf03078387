package vn.motcua.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.counting.Column;

/**
 * The score sheet of QĐ 766/QĐ-TTg as far as this system can fill it in, with what costs points.
 *
 * @param question its period, cut off at today, its scope and register
 * @param asOf the moment of the figures
 * @param figures of everything in the scope
 * @param scores of all indicators, in order
 */
public record Scorecard(ReportQuestion question, Instant asOf, Figures figures, List<Score> scores) {

    /** How new dossiers came, as indicator 3.3 splits them. */
    public static final List<Column> CHANNELS = List.of(Column.ONLINE, Column.COUNTER, Column.POST, Column.UNSAID);

    /**
     * Points of what is measured.
     *
     * @param atMost whether some of it can only be lower officially
     */
    public record Points(BigDecimal reached, BigDecimal possible, boolean atMost) {}

    public Scorecard {
        scores = List.copyOf(scores);
    }

    public List<Score> of(ScoreGroup group) {
        return scores.stream()
                .filter(score -> score.indicator().group() == group)
                .toList();
    }

    /** Of a group; zero of zero where nothing of it is measured. */
    public Points points(ScoreGroup group) {
        return points(of(group));
    }

    /** Of everything that is measured. */
    public Points points() {
        return points(scores);
    }

    private static Points points(List<Score> of) {
        return new Points(
                sum(of, Score::points),
                sum(of, Score::possible),
                of.stream()
                        .anyMatch(score ->
                                score.points().isPresent() && score.indicator().basis() == Indicator.Basis.AT_MOST));
    }

    private static BigDecimal sum(List<Score> of, Function<Score, Optional<BigDecimal>> value) {
        return of.stream().flatMap(score -> value.apply(score).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
