package vn.motcua.dossier;

/** How one dossier of a batch ended; its neighbours may have ended otherwise. */
public sealed interface BatchItem {

    /** The register answered. */
    record Done(Outcome outcome) implements BatchItem {}

    /** It could not be written or found; nothing of it is stored. */
    record Failed(RuntimeException cause) implements BatchItem {}
}
