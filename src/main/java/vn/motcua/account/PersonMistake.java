package vn.motcua.account;

/** What is wrong with a form about an account; its name is the stable code. */
public enum PersonMistake {
    NAME_MISSING("ten"),
    NAME_WRONG_FORM("ten"),
    NAME_TAKEN("ten"),
    DISPLAY_NAME_MISSING("ten-hien-thi"),
    DISPLAY_NAME_TOO_LONG("ten-hien-thi"),
    ROLE_MISSING("vai-tro"),
    ROLE_NOT_YOURS("vai-tro"),
    LAST_ADMINISTRATOR("vai-tro"),
    AGENCY_MISSING("don-vi"),
    AGENCY_UNKNOWN("don-vi"),
    SUBORDINATES_NOT_YOURS("cap-duoi"),
    EMAIL_WRONG_FORM("thu-dien-tu");

    private final String field;

    PersonMistake(String field) {
        this.field = field;
    }

    /** Name of the field in the form. */
    public String field() {
        return field;
    }
}
