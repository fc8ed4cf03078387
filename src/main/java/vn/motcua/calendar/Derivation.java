package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.SupplementRule;

/**
 * How a deadline came about, so that it can be told, checked and kept with the dossier. The steps are enough to
 * find the moment again, without the calendar.
 *
 * @param form number of this form of the steps
 * @param calendar version of the calendar
 * @param rule the supplement rule
 */
public record Derivation(int form, int calendar, Term term, SupplementRule rule, List<Step> steps) {

    static final int FORM = 1;

    public Derivation {
        steps = List.copyOf(steps);
    }

    /**
     * The moment that its steps lead to.
     *
     * @throws IllegalStateException when one does not follow from those before it
     */
    public Instant replay() {
        return Replay.of(this);
    }

    /** Compact JSON, to store. */
    public String toJson() {
        return DerivationJson.write(this);
    }

    /** What {@link #toJson} wrote, also in earlier forms. */
    public static Derivation ofJson(String json) {
        return DerivationJson.read(json);
    }
}
