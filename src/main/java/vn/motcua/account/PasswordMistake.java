package vn.motcua.account;

/** What is wrong with a form that changes a password; its name is the stable code. */
public enum PasswordMistake {
    OLD_WRONG("cu"),
    TOO_SHORT("moi"),
    TOO_LONG("moi"),
    IS_NAME("moi"),
    TOO_COMMON("moi"),
    UNCHANGED("moi"),
    NOT_REPEATED("lai");

    private final String field;

    PasswordMistake(String field) {
        this.field = field;
    }

    /** Name of the field in the form. */
    public String field() {
        return field;
    }
}
