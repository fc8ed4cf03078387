package vn.motcua.integration;

import java.util.List;
import java.util.Optional;

/**
 * A function of the contract.
 *
 * @param number its place in the letter, from 1
 * @param done code of success
 * @param fields of its document, none for a function of plain parameters
 */
public record ContractFunction(
        int number,
        String name,
        String service,
        String done,
        List<ContractField> parameters,
        List<ContractField> fields) {

    /** As a program would declare it. */
    public String signature() {
        List<String> names = parameters.stream()
                .map(parameter -> "string " + parameter.name())
                .toList();
        return name + "(" + String.join(", ", names) + ")";
    }

    /** Whether it takes a document. */
    public boolean hasDocument() {
        return parameter(FieldType.DOCUMENT).isPresent();
    }

    /** Its parameter of a type that it has once. */
    public Optional<ContractField> parameter(FieldType type) {
        return parameters.stream().filter(parameter -> parameter.type() == type).findFirst();
    }
}
