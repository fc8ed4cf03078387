package vn.motcua.office;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.exchange.FieldReader;

/** Reads a letter's fields, whatever they are called; the rules are those of the contract with agencies. */
public final class LetterForm {

    /** What an interface calls the fields: paths of a {@link FieldReader}. */
    public record Names(String number, String issuer, String issuedAt, String summary) {}

    private LetterForm() {}

    /** The letter as far as it could be read; what is missing or wrong is among the errors of {@code fields}. */
    public static Letter read(FieldReader fields, Names names, Optional<? extends Letter.File> file) {
        return new Letter(
                fields.required(names.number(), 100),
                fields.required(names.issuer(), 255),
                fields.requiredMoment(names.issuedAt()).orElse(Instant.EPOCH),
                fields.required(names.summary(), 1000),
                file.map(Letter.File.class::cast));
    }
}
