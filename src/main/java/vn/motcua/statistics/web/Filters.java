package vn.motcua.statistics.web;

import java.util.List;

/**
 * The form above a report: what can be chosen and what is.
 *
 * @param periods months, quarters and years by name
 * @param from first day, for a period without a name
 * @param units under the names of their levels
 * @param spans whether units below the chosen one are included
 * @param kept fields that the form does not show and must not lose
 */
public record Filters(
        List<Group> periods,
        String from,
        String to,
        List<Group> units,
        List<Choice> spans,
        List<Choice> levels,
        List<Choice> sectors,
        List<Choice> groupings,
        List<Choice> rules,
        List<Choice> registers,
        List<Choice> forms,
        List<Choice> kept) {

    /** Choices under a common name. */
    public record Group(String label, List<Choice> choices) {}

    /** A value of a field. */
    public record Choice(String value, String text, boolean chosen) {}

    /** Whether more than the period and the unit is chosen. */
    public boolean isNarrowed() {
        return List.of(spans, levels, sectors, rules, registers).stream()
                .anyMatch(choices -> choices.stream().skip(1).anyMatch(Choice::chosen));
    }
}
