package vn.motcua.dossier;

import java.time.Duration;
import java.util.List;
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

    /** There it is, with as much as the visitor may see. */
    record Found(DossierSheet sheet, LookupAccess access) implements LookupAnswer {}

    /** One of several: an agency and the exact code there. */
    record Choice(Agency agency, String code) {}
}
