package vn.motcua.asmx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

/** One service as served. */
final class Endpoint {

    private final ContractPages pages;
    private final Map<String, Operation> byAction = new HashMap<>();
    private final Map<QName, Operation> byElement = new HashMap<>();

    private Endpoint(Contract contract, Map<String, Operation> operations, ContractPages pages) {
        this.pages = pages;
        operations.values().forEach(it -> byElement.put(new QName(it.namespace(), it.name()), it));
        contract.actions().forEach((action, name) -> {
            Operation operation = operations.get(name);
            if (operation != null) {
                byAction.put(action, operation);
            }
        });
    }

    /** Reads the contract; fails when it and the service's operations differ. */
    static Endpoint of(AsmxService service) {
        String wsdl = ClassPath.text(service.wsdl());
        String disco = ClassPath.text(service.wsdl().replaceFirst("\\.wsdl$", ".disco"));
        Contract contract = ContractReader.read(wsdl);
        Map<String, Operation> operations = contract.operations(service);
        return new Endpoint(contract, operations, new ContractPages(service.name(), contract, wsdl, disco));
    }

    Optional<Operation> byAction(String action) {
        return Optional.ofNullable(byAction.get(action));
    }

    Optional<Operation> byElement(QName name) {
        return Optional.ofNullable(byElement.get(name));
    }

    ContractPages pages() {
        return pages;
    }
}
