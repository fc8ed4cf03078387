package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.exchange.FieldReader;

/** Reads a line of an agency's own history, whatever its fields are called. */
public final class StepForm {

    /** What an interface calls the fields: paths of a {@link FieldReader}. */
    public record Names(String at, String action, String fromPerson, String toPerson, String note) {}

    private StepForm() {}

    /** Reads and checks every field; empty when anything in {@code fields} is wrong, which then holds all errors. */
    public static Optional<ProcessingStep> read(FieldReader fields, Names names) {
        Optional<String> toPerson = fields.optional(names.toPerson(), 255);
        Optional<String> fromPerson = fields.optional(names.fromPerson(), 255);
        String action = fields.required(names.action(), 1000);
        Optional<String> note = fields.optional(names.note(), 4000);
        Optional<Instant> at = fields.requiredMoment(names.at());
        return fields.failed()
                ? Optional.empty()
                : at.map(moment -> new ProcessingStep(moment, action, fromPerson, toPerson, note));
    }
}
