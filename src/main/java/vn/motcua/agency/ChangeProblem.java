package vn.motcua.agency;

/**
 * Why a change of the register cannot be made.
 *
 * @param line of the file, counted from 1; 1 for a form
 * @param detail what was entered there, or the codes it is about; may be empty
 */
public record ChangeProblem(int line, Field field, Code code, String detail) {

    /** Where to put it right. */
    public enum Field {
        ACTION,
        CODE,
        NAME,
        KIND,
        PARENT,
        DAY,
        OTHER_CODES,
        NATIONAL_CODE,
        TITLE,
        CONTENT
    }

    /** What is wrong; stable, since texts are found by it. */
    public enum Code {
        MISSING,
        WRONG_FORM,
        TOO_LONG,
        UNKNOWN,
        TAKEN,
        TWICE,
        ITSELF,
        CIRCLE,
        HAS_SUBORDINATES,
        CHANGES_LATER,
        ENDS_LATER,
        TOO_EARLY,
        TOO_LATE,
        TOO_MANY,
        OFFICE_STAYS,
        ENDED_TOGETHER
    }
}
