package vn.motcua.counting;

import java.time.Instant;

/** How and when the work on a dossier ended. */
public record Ending(Instant at, Outcome outcome) {

    /** What the end was. */
    public enum Outcome {
        /** With a result, also a negative one. */
        SOLVED,
        /** Without a decision. */
        STOPPED,
        /** Taken back by the applicant. */
        WITHDRAWN,
        /** Not taken in: no term ever ran. */
        REFUSED
    }
}
