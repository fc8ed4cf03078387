package vn.motcua.statistics.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.statistics.web.Filters.Choice;
import vn.motcua.statistics.web.Filters.Group;

/** Months, quarters and years to choose from, the latest first. */
final class PeriodChoices {

    private static final int MONTHS = 18;
    private static final int QUARTERS = 8;
    private static final int YEARS = 5;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ReportWords words;
    private final LocalDate today;

    PeriodChoices(ReportWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** @param chosen name of a period; empty for one that is given by its days */
    List<Group> of(String chosen) {
        List<Group> named = List.of(
                new Group(words.text("stats.period.months"), choices(months(), chosen)),
                new Group(words.text("stats.period.quarters"), choices(quarters(), chosen)),
                new Group(words.text("stats.period.years"), choices(years(), chosen)));
        boolean known = named.stream()
                .flatMap(group -> group.choices().stream())
                .anyMatch(choice -> choice.value().equals(chosen));
        Choice days = new Choice("", words.text("stats.period.days"), chosen.isEmpty());
        Stream<Choice> other = known || chosen.isEmpty() ? Stream.empty() : Stream.of(choice(chosen, chosen));
        return Stream.concat(
                        Stream.of(new Group(
                                "", Stream.concat(Stream.of(days), other).toList())),
                        named.stream())
                .toList();
    }

    private Stream<String> months() {
        YearMonth present = YearMonth.from(today);
        return IntStream.range(0, MONTHS).mapToObj(present::minusMonths).map(YearMonth::toString);
    }

    private Stream<String> quarters() {
        YearMonth present = YearMonth.from(today);
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> present.minusMonths((long) back * MONTHS_OF_A_QUARTER))
                .map(month -> month.getYear() + "-Q" + quarter(month));
    }

    private Stream<String> years() {
        return IntStream.range(0, YEARS).mapToObj(back -> String.valueOf(today.getYear() - back));
    }

    private static int quarter(YearMonth month) {
        return (month.getMonthValue() + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER;
    }

    private List<Choice> choices(Stream<String> names, String chosen) {
        return names.map(name -> choice(name, chosen)).toList();
    }

    private Choice choice(String name, String chosen) {
        return new Choice(name, text(name), name.equals(chosen));
    }

    private String text(String name) {
        String year = name.substring(0, 4);
        if (name.length() == year.length()) {
            return words.text("stats.year", year);
        }
        String part = name.substring(year.length() + 1);
        return part.startsWith("Q")
                ? words.text("stats.quarter", part.substring(1), year)
                : words.text("stats.month", part, year);
    }
}
