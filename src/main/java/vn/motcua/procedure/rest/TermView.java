package vn.motcua.procedure.rest;

import java.util.Optional;
import vn.motcua.procedure.Procedure.Term;

/**
 * How long a procedure may take.
 *
 * @param unit {@code hour}, {@code working_day}, {@code calendar_day} or {@code same_day}
 * @param cutOff of a term of the same day: what is received later is due the next working day
 */
record TermView(int amount, String unit, Optional<String> cutOff) {

    static TermView of(Term term) {
        return new TermView(
                term.amount(), WireValues.of(term.unit()), term.cutOff().map(Object::toString));
    }
}
