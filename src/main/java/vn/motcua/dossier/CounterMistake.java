package vn.motcua.dossier;

/** What is wrong with a registration at the counter, in the order of the form's fields. */
public enum CounterMistake {
    AGENCY_UNKNOWN,
    PROCEDURE_UNKNOWN,
    CHANNEL_MISSING,
    OWNER_MISSING,
    OWNER_TOO_LONG,
    ID_TOO_LONG,
    ADDRESS_TOO_LONG,
    SUBMITTER_TOO_LONG,
    PHONE_WRONG,
    TITLE_TOO_LONG,
    COMPONENTS_TOO_LONG
}
