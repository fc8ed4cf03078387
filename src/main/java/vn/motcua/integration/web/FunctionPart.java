package vn.motcua.integration.web;

import vn.motcua.integration.ContractFunction;

/**
 * A function as the page shows it.
 *
 * @param document a sample; empty for a function of plain parameters
 */
record FunctionPart(ContractFunction function, String document) {}
