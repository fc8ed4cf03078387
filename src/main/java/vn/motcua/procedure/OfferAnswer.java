package vn.motcua.procedure;

import java.util.List;
import java.util.Map;

/**
 * What was found in the catalogue.
 *
 * @param found all of it, the best first
 * @param counts of each filter, by name: how many of what the others let through have which value
 */
public record OfferAnswer(List<OfferedProcedure> found, Map<String, Map<String, Integer>> counts) {}
