package vn.motcua.statistics;

/** What makes a row of a report. */
public enum Grouping {
    UNIT,
    SECTOR,
    PROCEDURE,
    MONTH
}
