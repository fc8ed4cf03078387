package vn.motcua.integration;

import java.util.List;

/** Codes that belong together. */
public record CodeGroup(String name, List<ContractCode> codes) {}
