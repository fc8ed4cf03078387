package vn.motcua.procedure;

/**
 * One thing that is wrong with what somebody entered about a procedure.
 *
 * @param field path as in {@link ProcedureContent}: {@code papers.components[0].name}
 * @param argument for the message: the greatest length or number, the first day allowed; else empty
 */
public record Flaw(String field, Kind kind, String argument) {

    /** What is wrong; each has one message to people. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        OUT_OF_RANGE,
        NOT_A_NUMBER,
        NOT_A_DATE,
        NOT_A_TIME,
        NOT_AN_ADDRESS,
        NOT_A_CODE,
        NOT_A_NATIONAL_CODE,
        NOT_FOR_THIS,
        NO_SUCH_SECTOR,
        NO_SUCH_FORM,
        NO_SUCH_PROCEDURE,
        CODE_TAKEN,
        CODE_RESERVED,
        TOO_EARLY,
        CLOSED
    }

    public Flaw(String field, Kind kind) {
        this(field, kind, "");
    }
}
