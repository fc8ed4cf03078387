package vn.motcua.asmx;

import java.util.List;

/** The page for people about one operation, with sample messages. */
record OperationPage(String service, String namespace) {

    String of(String operation, List<String> parameters, PublicAddress address) {
        Samples samples = new Samples(operation, namespace, parameters, address);
        String content = """
            <p>Click <a href="%s">here</a> for a complete list of operations.</p>
            <h2>%s</h2>
            """.formatted(XmlText.escapeAttribute(address.file()), operation);
        return HtmlPage.of(
                service,
                address,
                content
                        + section("SOAP 1.1", SoapVersion.V11, samples)
                        + section("SOAP 1.2", SoapVersion.V12, samples));
    }

    private static String section(String title, SoapVersion version, Samples samples) {
        return """
            <h3>%1$s</h3>
            <p>The following is a sample %1$s request and response. The placeholders shown need to be replaced \
            with actual values.</p>
            <pre>%2$s</pre>
            <pre>%3$s</pre>
            """.formatted(
                        title, XmlText.escape(samples.request(version)), XmlText.escape(samples.response(version)));
    }
}
