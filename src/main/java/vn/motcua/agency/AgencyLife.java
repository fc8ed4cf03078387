package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One agency from its first day to its last, as the rules about changes see it. Its code never changes: with the code
 * an agency keeps its key, secrets and dossiers through every change of name.
 *
 * @param to first day no longer valid; empty while no end is known
 * @param forms at least one, by their first day
 * @param successors codes of those who took over
 * @param aliases other codes that mean it
 */
record AgencyLife(
        String code,
        AgencyKind kind,
        LocalDate from,
        Optional<LocalDate> to,
        List<AgencyForm> forms,
        List<String> successors,
        List<String> aliases) {

    static AgencyLife begun(String code, AgencyKind kind, AgencyForm form) {
        return new AgencyLife(code, kind, form.from(), Optional.empty(), List.of(form), List.of(), List.of());
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    /** Whether it is valid on {@code day} or will be later. */
    boolean reaches(LocalDate day) {
        return to.map(day::isBefore).orElse(true);
    }

    /** What it is called on a day of its validity; before it, the first form. */
    AgencyForm formOn(LocalDate day) {
        return forms.stream()
                .filter(form -> !form.from().isAfter(day))
                .max(Comparator.comparing(AgencyForm::from))
                .orElseGet(forms::getFirst);
    }

    /** Whether it is under {@code parent} on {@code day} or at any time after. */
    boolean isUnder(String parent, LocalDate day) {
        return reaches(day)
                && Stream.concat(
                                Stream.of(formOn(day)),
                                forms.stream().filter(form -> form.from().isAfter(day)))
                        .anyMatch(form -> form.parentCode()
                                .filter(code -> Codes.same(code, parent))
                                .isPresent());
    }

    boolean changesAfter(LocalDate day) {
        return forms.getLast().from().isAfter(day);
    }

    AgencyLife with(AgencyForm form) {
        List<AgencyForm> changed = new ArrayList<>(forms);
        changed.removeIf(before -> before.from().equals(form.from()));
        changed.add(form);
        changed.sort(Comparator.comparing(AgencyForm::from));
        return new AgencyLife(code, kind, from, to, List.copyOf(changed), successors, aliases);
    }

    AgencyLife ended(LocalDate day, List<String> heirs) {
        return new AgencyLife(code, kind, from, Optional.of(day), forms, heirs, aliases);
    }

    AgencyLife alsoCalled(String alias) {
        List<String> more = Stream.concat(aliases.stream(), Stream.of(alias)).toList();
        return new AgencyLife(code, kind, from, to, forms, successors, more);
    }
}
