package vn.motcua.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.statistics.ReportAddresses.Mistake;

/** Reads the parameters of a report's address and gathers what is wrong with them. */
final class AddressReader {

    static final String WITH_BELOW = "ca-cap-duoi";
    static final String BELOW = "cap-duoi";

    private final Map<String, String> parameters;
    private final Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
    private final Set<String> wrong = new LinkedHashSet<>();

    AddressReader(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    Set<Mistake> mistakes() {
        return mistakes;
    }

    /** Names of the parameters that mean nothing, in the order in which they were read. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** The value of a parameter, empty where it is not given or means nothing. */
    <T> Optional<T> value(String name, Mistake mistake, Function<String, Optional<T>> meaning) {
        Optional<String> text = text(name);
        Optional<T> meant = text.flatMap(meaning);
        if (text.isPresent() && meant.isEmpty()) {
            add(mistake, name);
        }
        return meant;
    }

    /** A named month, quarter or year, or two days; else the month of {@code today}. */
    Period period(LocalDate today) {
        Optional<Period> named = value("ky", Mistake.PERIOD, PeriodText::read);
        Optional<LocalDate> from = value("tu", Mistake.PERIOD, AddressReader::day);
        Optional<LocalDate> to = value("den", Mistake.PERIOD, AddressReader::day);
        Period usual = Period.of(YearMonth.from(today));
        if (named.isPresent() || (from.isEmpty() && to.isEmpty())) {
            return named.orElse(usual);
        }
        LocalDate last = to.orElse(today);
        LocalDate first = from.orElse(last.withDayOfMonth(1));
        if (last.isBefore(first)) {
            add(Mistake.PERIOD, "den");
            return usual;
        }
        return new Period(first, last);
    }

    Scope scope(Function<String, Optional<Integer>> unit) {
        Scope all = value("cap", Mistake.LEVEL, AddressWords::level)
                .<Scope>map(Scope.Level::new)
                .orElseGet(Scope.Province::new);
        return value("don-vi", Mistake.UNIT, unit).map(id -> scope(id, all)).orElse(all);
    }

    private Scope scope(int unitId, Scope level) {
        return switch (parameters.getOrDefault("pham-vi", "")) {
            case WITH_BELOW ->
                level instanceof Scope.Level(var some)
                        ? new Scope.LevelWithin(unitId, some)
                        : new Scope.WithBelow(unitId);
            case BELOW -> new Scope.Below(unitId);
            default -> new Scope.Unit(unitId);
        };
    }

    private void add(Mistake mistake, String name) {
        mistakes.add(mistake);
        wrong.add(name);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1990 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
