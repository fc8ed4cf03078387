package vn.motcua.asmx;

import java.util.List;
import java.util.stream.Collectors;

/** Messages of an operation as its callers write and read them. */
record Samples(String operation, String namespace, List<String> parameters, PublicAddress address) {

    String request(SoapVersion version) {
        String headers = switch (version) {
            case V11 -> "\nSOAPAction: \"" + namespace + operation + "\"";
            case V12 -> "";
        };
        String elements = parameters.stream()
                .map(name -> "      <" + name + ">string</" + name + ">\n")
                .collect(Collectors.joining());
        return "POST " + address.path() + " HTTP/1.1\nHost: "
                + address.authority() + "\nContent-Type: " + version.contentType()
                + "\nContent-Length: length" + headers + "\n\n" + envelope(version, operation, elements);
    }

    String response(SoapVersion version) {
        String result = operation + "Result";
        return "HTTP/1.1 200 OK\nContent-Type: " + version.contentType() + "\nContent-Length: length\n\n"
                + envelope(version, operation + "Response", "      <" + result + ">string</" + result + ">\n");
    }

    private String envelope(SoapVersion version, String element, String content) {
        return version.envelope("\n  <soap:Body>\n    <" + element + " xmlns=\"" + namespace + "\">\n" + content
                        + "    </" + element + ">\n  </soap:Body>\n")
                .replaceFirst("\\?>", "?>\n");
    }
}
