package vn.motcua.asmx;

/** How a call ends when not with its operation's result. */
sealed interface Ending permits Fault, Ending.Bare, Ending.Malformed, Ending.TooLarge, Ending.TooSlow, Ending.Busy {

    /** An HTTP status without a body. */
    record Bare(int status) implements Ending {

        static final Bare BAD_REQUEST = new Bare(400);
        static final Bare WRONG_MEDIA_TYPE = new Bare(415);
    }

    /** The request cannot be read; {@code text} says why in the words of .NET's XML reader. */
    record Malformed(String text) implements Ending {}

    /** The request is longer than allowed. */
    record TooLarge() implements Ending {}

    /** The request does not come, or comes too slowly. */
    record TooSlow() implements Ending {}

    /** There is no room for the call now. */
    record Busy() implements Ending {}
}
