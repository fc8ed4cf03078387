package vn.motcua.account;

/** What became of a code of a second factor. */
sealed interface CodeOutcome {

    /** @param recovery whether it was one of the codes for when the app is lost */
    record Right(boolean recovery) implements CodeOutcome {}

    /** @param times how many in a row, this one included */
    record Wrong(int times) implements CodeOutcome {}

    /** Too many; nothing was looked at. */
    record MustWait() implements CodeOutcome {}
}
