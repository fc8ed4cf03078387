package vn.motcua.asmx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

/** One service as served. */
final class Endpoint {

    private final ContractPages pages;
    private final Map<String, Operation> byName;
    private final Map<String, Operation> byAction = new HashMap<>();
    private final Map<QName, Operation> byElement = new HashMap<>();

    private Endpoint(Contract contract, Map<String, Operation> operations, ContractPages pages) {
        this.pages = pages;
        this.byName = operations;
        operations.values().forEach(it -> byElement.put(new QName(it.namespace(), it.name()), it));
        contract.actions().forEach((action, name) -> {
            Operation operation = operations.get(name);
            if (operation != null) {
                byAction.put(action, operation);
            }
        });
    }

    /**
     * Reads the contract; fails when it and the service's operations differ.
     *
     * @param forms whether HTTP GET and forms are on
     */
    static Endpoint of(AsmxService service, boolean forms) {
        String wsdl = ClassPath.text(service.wsdl());
        String disco = ClassPath.text(service.wsdl().replaceFirst("\\.wsdl$", ".disco"));
        Contract contract = ContractReader.read(wsdl);
        Map<String, Operation> operations = contract.operations(service);
        String served = forms ? FormContract.of(service.name(), contract, wsdl) : wsdl;
        return new Endpoint(contract, operations, new ContractPages(service.name(), contract, served, disco, forms));
    }

    Optional<Operation> byAction(String action) {
        return Optional.ofNullable(byAction.get(action));
    }

    /** The operation as named in the path, where names are case-sensitive. */
    Optional<Operation> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Operation> byNameInAnyCase(String name) {
        return byName.values().stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst();
    }

    Optional<Operation> byElement(QName name) {
        return Optional.ofNullable(byElement.get(name));
    }

    ContractPages pages() {
        return pages;
    }
}
