package vn.motcua.agency;

/** What became of applying or undoing a reorganisation. */
public sealed interface ApplyOutcome {

    record Done() implements ApplyOutcome {}

    /** It was done before, perhaps by somebody else a moment ago; nothing was done again. */
    record DoneBefore() implements ApplyOutcome {}

    /** The register does not allow it; the preview says why. */
    record Impossible(ReformPreview preview) implements ApplyOutcome {}

    /** Its day has come, so that it holds for good. */
    record TooLate() implements ApplyOutcome {}

    /** Another one was applied upon it, and would have to be undone first. */
    record NotTheLast(Reform later) implements ApplyOutcome {}

    /** What it brought is in use by now: a new agency has a secret, people or procedures. */
    record InUse() implements ApplyOutcome {}
}
