package vn.motcua.procedure.transfer;

/**
 * One thing that is wrong in a file.
 *
 * @param sheet its title
 * @param row from 1, as a spreadsheet counts; 0 for the whole sheet
 * @param column its heading; empty for the whole row
 * @param code of what is wrong, stable; {@code procedure.import.error.*} says it in words
 * @param argument for those words; else empty
 */
public record RowError(String sheet, int row, String column, String code, String argument) {}
