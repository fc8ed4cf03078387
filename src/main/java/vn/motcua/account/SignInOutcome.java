package vn.motcua.account;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {

    /** The account is open to who asked. */
    record Opened(Account account) implements SignInOutcome {}

    /** The password, or the other system's word, is right; a code of the second factor is asked for too. */
    record CodeNeeded(Account account) implements SignInOutcome {}

    /** Wrong, or the account is closed, or there is none. */
    record Refused() implements SignInOutcome {}

    /** Too many attempts; nothing was looked at. */
    record MustWait() implements SignInOutcome {}
}
