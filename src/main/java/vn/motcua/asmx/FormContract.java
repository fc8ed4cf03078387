package vn.motcua.asmx;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds to a contract what ASMX adds where HTTP GET and forms are on: the results' element, and after those of SOAP the
 * messages, port types, bindings and ports.
 */
final class FormContract {

    private static final Pattern ADDRESS = Pattern.compile("<soap:address location=\"([^\"]*)\" />");

    private final String service;
    private final Contract contract;
    private final String address;

    private FormContract(String service, Contract contract, String address) {
        this.service = service;
        this.contract = contract;
        this.address = address;
    }

    /** The whole document; {@code wsdl} is as .NET 4 writes it. */
    static String of(String service, Contract contract, String wsdl) {
        Matcher address = ADDRESS.matcher(wsdl);
        if (!address.find()) {
            throw new IllegalStateException("The contract has no address.");
        }
        FormContract added = new FormContract(service, contract, address.group(1));
        String whole = wsdl;
        whole = before(
                whole, "    </s:schema>", "      <s:element name=\"string\" nillable=\"true\" type=\"s:string\" />\n");
        whole = before(whole, "  <wsdl:portType ", added.get(added::messages) + added.post(added::messages));
        whole = before(whole, "  <wsdl:binding ", added.get(added::portType) + added.post(added::portType));
        whole = before(whole, "  <wsdl:service ", added.getBinding() + added.postBinding());
        return before(whole, "  </wsdl:service>", added.get(added::port) + added.post(added::port));
    }

    private static String before(String document, String place, String text) {
        int at = document.indexOf(place);
        if (at < 0) {
            throw new IllegalStateException("The contract has no " + place.strip());
        }
        return document.substring(0, at) + text.replace("\n", "\r\n") + document.substring(at);
    }

    private String get(Function<String, String> part) {
        return part.apply("HttpGet");
    }

    private String post(Function<String, String> part) {
        return part.apply("HttpPost");
    }

    private String messages(String protocol) {
        return operations(name -> """
              <wsdl:message name="%1$s%2$sIn">
            %3$s  </wsdl:message>
              <wsdl:message name="%1$s%2$sOut">
                <wsdl:part name="Body" element="tns:string" />
              </wsdl:message>
            """.formatted(name, protocol, parts(name)));
    }

    private String parts(String operation) {
        return contract.parameters().getOrDefault(operation, List.of()).stream()
                .map(name -> "    <wsdl:part name=\"" + name + "\" type=\"s:string\" />\n")
                .collect(Collectors.joining());
    }

    private String portType(String protocol) {
        String operations = operations(name -> """
                <wsdl:operation name="%1$s">
                  <wsdl:input message="tns:%1$s%2$sIn" />
                  <wsdl:output message="tns:%1$s%2$sOut" />
                </wsdl:operation>
            """.formatted(name, protocol));
        return "  <wsdl:portType name=\"" + service + protocol + "\">\n" + operations + "  </wsdl:portType>\n";
    }

    private String getBinding() {
        return binding("HttpGet", "GET", "<http:urlEncoded />");
    }

    private String postBinding() {
        return binding("HttpPost", "POST", "<mime:content type=\"application/x-www-form-urlencoded\" />");
    }

    private String binding(String protocol, String verb, String input) {
        String operations = operations(name -> """
                <wsdl:operation name="%1$s">
                  <http:operation location="/%1$s" />
                  <wsdl:input>
                    %2$s
                  </wsdl:input>
                  <wsdl:output>
                    <mime:mimeXml part="Body" />
                  </wsdl:output>
                </wsdl:operation>
            """.formatted(name, input));
        return """
              <wsdl:binding name="%1$s%2$s" type="tns:%1$s%2$s">
                <http:binding verb="%3$s" />
            %4$s  </wsdl:binding>
            """.formatted(service, protocol, verb, operations);
    }

    private String port(String protocol) {
        return """
                <wsdl:port name="%1$s%2$s" binding="tns:%1$s%2$s">
                  <http:address location="%3$s" />
                </wsdl:port>
            """.formatted(service, protocol, address);
    }

    private String operations(Function<String, String> part) {
        return contract.parameters().keySet().stream().map(part).collect(Collectors.joining());
    }
}
