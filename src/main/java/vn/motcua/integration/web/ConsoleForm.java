package vn.motcua.integration.web;

import java.util.List;
import java.util.Map;
import vn.motcua.integration.ContractField;
import vn.motcua.integration.ContractFunction;
import vn.motcua.integration.FieldType;

/**
 * What stands in the form of a function, never the secret.
 *
 * @param values by parameter
 * @param keep whether the call shall count
 * @param demo whether secrets are known to everybody
 */
record ConsoleForm(
        ContractFunction function,
        List<ContractFunction> functions,
        Map<String, String> values,
        boolean keep,
        boolean demo) {

    /** What stands in one field. */
    public String value(ContractField parameter) {
        return parameter.type() == FieldType.SECRET ? "" : values.getOrDefault(parameter.name(), "");
    }

    /** The agency's code; empty when none was entered. */
    public String agency() {
        return function.parameter(FieldType.AGENCY).map(this::value).orElse("");
    }

    /** The document that was pasted; empty for a function without one. */
    String document() {
        return function.parameter(FieldType.DOCUMENT).map(this::value).orElse("");
    }
}
