package vn.motcua.asmx;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a document/literal wrapped WSDL of the kind that .NET 4 writes: one schema, one port type, two bindings. */
final class ContractReader {

    private final Map<String, List<String>> elements = new LinkedHashMap<>();
    private final Set<String> operations = new LinkedHashSet<>();
    private final Map<String, String> actions = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private String namespace = "";
    private @Nullable String wrapper;
    private @Nullable String bound;

    private ContractReader() {}

    static Contract read(String wsdl) {
        try {
            ContractReader reader = new ContractReader();
            XMLStreamReader xml = XmlReaders.forContracts().createXMLStreamReader(new StringReader(wsdl));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    reader.start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    reader.path.pop();
                }
            }
            return reader.contract();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The contract cannot be read.", e);
        }
    }

    private void start(XMLStreamReader xml) {
        String parent = path.isEmpty() ? "" : path.peek();
        path.push(xml.getLocalName());
        switch (xml.getLocalName()) {
            case "definitions" -> namespace = attribute(xml, "targetNamespace");
            case "element" -> element(parent, attribute(xml, "name"));
            case "operation" -> operation(parent, xml);
            default -> {
                // Messages, ports and the service add nothing to the names.
            }
        }
    }

    private void element(String parent, String name) {
        if (parent.equals("schema")) {
            wrapper = name;
            elements.put(name, new ArrayList<>());
        } else if (wrapper != null) {
            elements.computeIfAbsent(wrapper, key -> new ArrayList<>()).add(name);
        }
    }

    private void operation(String parent, XMLStreamReader xml) {
        switch (parent) {
            case "portType" -> operations.add(attribute(xml, "name"));
            case "binding" -> bound = attribute(xml, "name");
            default -> {
                if (bound != null) {
                    actions.put(attribute(xml, "soapAction"), bound);
                }
            }
        }
    }

    private Contract contract() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String operation : operations) {
            List<String> names = elements.get(operation);
            if (names == null) {
                throw new IllegalStateException("The contract has no element for the operation " + operation + ".");
            }
            parameters.put(operation, List.copyOf(names));
        }
        return new Contract(namespace, actions, parameters);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalStateException("In the contract an element " + xml.getLocalName() + " has no " + name);
        }
        return value;
    }
}
