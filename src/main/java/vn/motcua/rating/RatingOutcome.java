package vn.motcua.rating;

/** How giving an answer ended. */
public sealed interface RatingOutcome {

    record Kept() implements RatingOutcome {}

    /** No answer was chosen. */
    record NoMark() implements RatingOutcome {}

    /** The comment is longer than {@link RatingForm#LONGEST}. */
    record TooLong() implements RatingOutcome {}

    /** The page of the dossier was opened too long ago. */
    record TicketOver() implements RatingOutcome {}

    /** The dossier goes on, or the time to change an answer is over. */
    record Closed() implements RatingOutcome {}
}
