package vn.motcua.statistics;

/**
 * How far an export is: it takes one agency after the other.
 *
 * @param agencyId whose dossiers are being written; 0 at the beginning
 * @param after the last one that was written, as lists name places; empty at the beginning of the agency
 */
record ExportPlace(int agencyId, String after) {

    static final ExportPlace START = new ExportPlace(0, "");
}
