package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureContent;

/**
 * One procedure of a file, compared with the catalogue.
 *
 * @param number place in the file, from 1
 * @param fileRow row as a spreadsheet counts
 * @param code as the file says; empty or beginning with {@code #} when it is to get one
 * @param base what it was compared with; empty when there was nothing
 * @param gaps what is missing to publish it
 * @param outcome empty until the file is applied
 * @param resultCode code it was stored under
 */
public record ImportRow(
        int number,
        int fileRow,
        String code,
        Kind kind,
        String owner,
        Sector sector,
        ProcedureContent content,
        Optional<Base> base,
        List<FieldChange> changes,
        List<RowError> errors,
        List<RowError> gaps,
        Optional<Outcome> outcome,
        Optional<String> resultCode) {

    /** What applying it does. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last version of a procedure, by which a change made meanwhile is known. */
    public record Base(int version, int revision) {}

    /** What became of it. */
    public enum Outcome {
        APPLIED,
        OVERTAKEN;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A field that changes.
     *
     * @param column heading of its column, or title of its sheet
     * @param before in words, shortened
     */
    public record FieldChange(String column, String before, String after) {}

    public String name() {
        return content.naming().name();
    }
}
