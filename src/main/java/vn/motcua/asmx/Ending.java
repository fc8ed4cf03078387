package vn.motcua.asmx;

/** How a call ends when not with its operation's result. */
sealed interface Ending permits Fault, Ending.Bare, Ending.TooLarge, Ending.Busy {

    /** An HTTP status without a body. */
    record Bare(int status) implements Ending {

        static final Bare MALFORMED = new Bare(400);
        static final Bare WRONG_MEDIA_TYPE = new Bare(415);
    }

    /** The request is longer than allowed. */
    record TooLarge() implements Ending {}

    /** There is no room for the call now. */
    record Busy() implements Ending {}
}
