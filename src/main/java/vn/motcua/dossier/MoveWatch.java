package vn.motcua.dossier;

/** Is told before anything is written of a dossier that is already there. */
@FunctionalInterface
interface MoveWatch {

    /** The dossier's row is locked, and the transaction that changes it has not changed it yet, or not for the first time. */
    void changing(int agencyId, long dossierId);
}
