package vn.motcua.dossier;

/** Is told before anything is written of a dossier that is already there. */
@FunctionalInterface
interface MoveWatch {

    /** The dossier's row is locked; the transaction is about to change it, for the first time or once more. */
    void changing(int agencyId, long dossierId);
}
