package vn.motcua.asmx;

import java.util.List;
import java.util.Optional;

/** What a service's address answers to GET: contract, discovery document and pages for people. */
final class ContractPages {

    private static final String XML = "text/xml; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private final Addressed wsdl;
    private final Addressed disco;
    private final HelpPage help;
    private final OperationPage operations;
    private final Contract contract;

    /**
     * The pages of {@code service}.
     *
     * @param forms whether HTTP GET and forms are on
     */
    ContractPages(String service, Contract contract, String wsdl, String disco, boolean forms) {
        this.contract = contract;
        this.wsdl = Addressed.of(wsdl);
        this.disco = Addressed.of(disco);
        this.help = new HelpPage(service, List.copyOf(contract.parameters().keySet()));
        this.operations = new OperationPage(service, contract.namespace(), forms);
    }

    /** The page that {@code query} asks for; the overview when it asks for none of the others. */
    Reply page(PublicAddress address, Query query) {
        if (query.value("schema").isPresent()) {
            return notFound("XML Schema was not found.");
        }
        if (query.value("wsdl").isPresent()) {
            return notFound("XML Web service description was not found.");
        }
        if (query.bare().equalsIgnoreCase("wsdl")) {
            return Reply.of(200, true, XML, wsdl.at(address.url()));
        }
        if (query.bare().equalsIgnoreCase("disco")) {
            return Reply.of(200, true, XML, disco.at(address.url()));
        }
        Optional<String> operation = query.value("op").filter(contract.parameters()::containsKey);
        return Reply.of(
                200, true, HTML, operation.map(name -> operation(name, address)).orElseGet(() -> help.at(address)));
    }

    private String operation(String name, PublicAddress address) {
        return operations.of(name, contract.parameters().getOrDefault(name, List.of()), address);
    }

    private static Reply notFound(String text) {
        return Reply.of(500, true, PLAIN, text + "\n");
    }
}
