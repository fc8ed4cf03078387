package vn.motcua.procedure;

import java.util.Optional;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.Level2022;

/**
 * What somebody looks for in the catalogue; each part that is empty leaves everything in.
 *
 * @param text words, in any case and with or without accents
 * @param owner key of the owner (see {@link OfferedProcedure}); that of an agency means all that it receives
 * @param sector code
 * @param level2016 1 to 4
 */
public record OfferQuestion(
        String text,
        Optional<String> owner,
        Optional<String> sector,
        Optional<Level> level,
        Optional<Integer> level2016,
        Optional<Level2022> level2022,
        Optional<Applicant> applicant) {

    /** Everything. */
    public static final OfferQuestion ALL = new OfferQuestion(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether anything is asked for at all. */
    public boolean isOpen() {
        return equals(ALL);
    }
}
