package vn.motcua.asmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a WSDL says of its operations.
 *
 * @param namespace the target namespace
 * @param actions operation names by soapAction
 * @param parameters names in the order of the schema, by operation; the operations in the order of the port type
 */
record Contract(String namespace, Map<String, String> actions, Map<String, List<String>> parameters) {

    /** The operations of {@code service}; fails when they are others than the contract's. */
    Map<String, Operation> operations(AsmxService service) {
        if (!service.operations().keySet().equals(parameters.keySet())) {
            throw new IllegalStateException("The contract " + service.wsdl() + " has the operations "
                    + parameters.keySet() + ", but " + service.operations().keySet() + " are implemented.");
        }
        Map<String, Operation> operations = new LinkedHashMap<>();
        parameters.forEach((name, its) -> operations.put(name, operation(name, its, service)));
        return operations;
    }

    private Operation operation(String name, List<String> its, AsmxService service) {
        AsmxOperation work = service.operations().get(name);
        if (work == null) {
            throw new IllegalStateException("No operation " + name);
        }
        return new Operation(name, namespace, its, work);
    }
}
