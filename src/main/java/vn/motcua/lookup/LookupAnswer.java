package vn.motcua.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.Agency;

/** What a look-up says. */
public sealed interface LookupAnswer {

    /** The code cannot be anybody's. */
    record Refused(LookupQuestion.CodeProblem problem) implements LookupAnswer {}

    /** This visitor asks too often and may come back after a while. */
    record TooFast(Duration retryAfter) implements LookupAnswer {}

    /** There is no such dossier, or none that the public may know of. */
    record NotFound() implements LookupAnswer {}

    /** Several agencies have one with this code. */
    record Several(List<Choice> choices) implements LookupAnswer {}

    /**
     * There it is, with as much as the visitor may see.
     *
     * @param link for who has proved to be the owner: leads here again, without the second factor
     */
    record Found(DossierSheet sheet, LookupAccess access, Optional<OwnerLink> link) implements LookupAnswer {}

    /** The owner's link was a good one, but its time is over. */
    record LinkExpired(Instant since) implements LookupAnswer {}

    /** One of several: an agency and the exact code there. */
    record Choice(Agency agency, String code) {}
}
