package vn.motcua.asmx;

/** What there is room for. */
enum Admission {
    /** The call is read and done. */
    WORK,
    /** The call is read until its operation is known, and answered as busy. */
    REFUSE,
    /** The call is not read. */
    TURN_AWAY
}
