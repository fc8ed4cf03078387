package vn.motcua.statistics.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.statistics.Cost;
import vn.motcua.statistics.Cost.Detail;
import vn.motcua.statistics.Costs;
import vn.motcua.statistics.PointRule;
import vn.motcua.statistics.Scope;
import vn.motcua.statistics.Score;

/** Writes figures in the reader's language. */
public record FigureWords(MessageSource messages, AgencyRegister agencies, Locale locale) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With two decimals, as points and percentages are told. */
    public String decimal(BigDecimal number) {
        return decimal(number, 2);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** Whose figures they are. */
    public String scope(Scope scope) {
        return switch (scope) {
            case Scope.Province() -> text("scorecard.scope.province");
            case Scope.Level(var level) -> text("scorecard.scope.level." + level);
            case Scope.Unit(int id) -> agencies.byId(id).name();
            case Scope.WithBelow(int id) ->
                text("scorecard.scope.with-below", agencies.byId(id).name());
            case Scope.Below(int id) ->
                text("scorecard.scope.below", agencies.byId(id).name());
            case Scope.LevelWithin(int id, var level) ->
                text("scorecard.scope.level." + level) + ", "
                        + agencies.byId(id).name();
        };
    }

    /** What is needed for full marks; empty where nobody could say, or where it gives no points. */
    public Optional<String> full(Score score) {
        return score.indicator().rule().map(PointRule::fullAt).map(percent -> text("scorecard.full", percent));
    }

    /** {@code 19,97 / 20}; empty where no points can be told. */
    public Optional<String> points(Score score) {
        return score.points()
                .flatMap(reached -> score.possible().map(all -> decimal(reached) + " / " + decimal(all, 0)));
    }

    /** What a line that costs points counts. */
    public String what(Costs.Way way, Cost cost) {
        String counted = text("scorecard.cost." + way, count(cost.number()));
        return cost.detail()
                .map(detail -> switch (detail) {
                    case Detail.Missing(var parts) ->
                        parts.stream()
                                .sorted()
                                .map(part -> text("scorecard.part." + part))
                                .collect(Collectors.joining(", ", counted + " (", ")"));
                    case Detail.Slow(var mean, var term) ->
                        text("scorecard.slow", decimal(mean, 1), decimal(term, 1), counted);
                })
                .orElse(counted);
    }

    /** The points that a line costs; empty where there are none, or next to none. */
    public Optional<String> lost(Cost cost) {
        return cost.points()
                .filter(points -> points.signum() > 0)
                .map(points -> text("scorecard.lost", decimal(points)));
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private String decimal(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
