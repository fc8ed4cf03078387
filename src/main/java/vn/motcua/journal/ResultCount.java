package vn.motcua.journal;

/** How many calls were answered with a code. */
public record ResultCount(String result, long calls) {}
