package vn.motcua.integration;

/**
 * Who sends an example, and what about.
 *
 * @param procedure code of a procedure
 * @param title of the dossier
 */
public record ExampleCase(String agency, String agencyName, String procedure, String title) {}
