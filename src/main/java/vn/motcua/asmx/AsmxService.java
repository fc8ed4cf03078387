package vn.motcua.asmx;

import java.util.List;
import java.util.Map;

/**
 * One service: contract file, addresses, and what its operations do. A Spring bean of this type is served.
 *
 * <p>The start fails when the operations of the contract and those given here differ: names and parameters come from
 * the contract.
 *
 * @param name as in the contract, for example {@code DVCServiceHoSo}
 * @param wsdl class path location of the contract; the {@code .disco} file lies beside it
 * @param addresses absolute paths, compared without case
 * @param operations by name
 */
public record AsmxService(String name, String wsdl, List<String> addresses, Map<String, AsmxOperation> operations) {

    public AsmxService {
        addresses = List.copyOf(addresses);
        operations = Map.copyOf(operations);
    }
}
