package vn.motcua.notice;

/** How asking for mails about a dossier ended. */
public sealed interface SubscribeOutcome {

    /** The question is on its way, unless the address follows the dossier already: a stranger learns neither. */
    record Asked() implements SubscribeOutcome {}

    /** What was typed is no address. */
    record NoAddress() implements SubscribeOutcome {}

    /** The page of the dossier was opened too long ago. */
    record TicketOver() implements SubscribeOutcome {}

    /** As many addresses follow the dossier as may. */
    record Full(int most) implements SubscribeOutcome {}

    /** Too many questions went to the address or came from this visitor. */
    record TooOften() implements SubscribeOutcome {}
}
