package vn.motcua.asmx;

/** One call from the request's headers to its reply. */
interface Conversation {

    /** Reads, calls and answers. */
    Reply run();

    /** Whether nothing of the request is left unread but perhaps space. */
    boolean hasReadWhole();

    /** The operation's name, for logs. */
    String operationName();
}
