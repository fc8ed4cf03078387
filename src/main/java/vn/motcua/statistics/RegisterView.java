package vn.motcua.statistics;

/** Under whose name dossiers of agencies that have ended since stand. */
public enum RegisterView {
    /** As the register was on the last day of the report. */
    OF_DAY,
    /** Under the agency that holds their work today; under their own name where several do. */
    TODAY
}
