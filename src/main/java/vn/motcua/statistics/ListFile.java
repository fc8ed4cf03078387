package vn.motcua.statistics;

import java.util.Locale;

/**
 * Which list of dossiers is to become which file.
 *
 * @param query address of the report
 * @param row of the figure, as addresses name it
 * @param column of the figure, as addresses name it
 */
record ListFile(String query, String row, String column, FileKind format, Locale language) {}
