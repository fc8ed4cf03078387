package vn.motcua.integration;

/**
 * A program that calls this system as it is.
 *
 * @param file its name
 * @param language as people say it
 */
public record SampleProgram(String file, String language, String text) {}
