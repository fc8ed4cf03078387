package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.Flaw.Kind;

/** Collects flaws, so that all of them are told at once. */
final class FlawList {

    private final List<Flaw> flaws = new ArrayList<>();

    List<Flaw> toList() {
        return List.copyOf(flaws);
    }

    void add(String field, Kind kind) {
        flaws.add(new Flaw(field, kind));
    }

    void addUnless(boolean isRight, String field, Kind kind) {
        if (!isRight) {
            add(field, kind);
        }
    }

    void text(String field, String text, int longest) {
        addUnless(!text.isEmpty(), field, Kind.MISSING);
        optional(field, Optional.of(text), longest);
    }

    void optional(String field, Optional<String> text, int longest) {
        if (text.filter(given -> given.length() > longest).isPresent()) {
            flaws.add(new Flaw(field, Kind.TOO_LONG, Integer.toString(longest)));
        }
    }

    void number(String field, long number, long least, long greatest) {
        if (number < least || number > greatest) {
            flaws.add(new Flaw(field, Kind.OUT_OF_RANGE, least + "–" + greatest));
        }
    }

    void notBefore(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            flaws.add(new Flaw(field, Kind.TOO_EARLY, earliest.toString()));
        }
    }

    void atMost(String field, List<?> rows, int most) {
        if (rows.size() > most) {
            flaws.add(new Flaw(field, Kind.TOO_MANY, Integer.toString(most)));
        }
    }
}
