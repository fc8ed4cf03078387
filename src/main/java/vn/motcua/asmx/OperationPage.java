package vn.motcua.asmx;

import java.util.List;

/**
 * The page for people about one operation, with sample messages.
 *
 * @param forms whether HTTP GET and forms are on
 */
record OperationPage(String service, String namespace, boolean forms) {

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
                        + section("SOAP 1.1", samples.request(SoapVersion.V11), samples.response(SoapVersion.V11))
                        + section("SOAP 1.2", samples.request(SoapVersion.V12), samples.response(SoapVersion.V12))
                        + (forms ? formSections(new FormSamples(operation, namespace, parameters, address)) : ""));
    }

    private static String formSections(FormSamples samples) {
        return section("HTTP GET", samples.get(), samples.response())
                + section("HTTP POST", samples.post(), samples.response());
    }

    private static String section(String title, String request, String response) {
        return """
            <h3>%1$s</h3>
            <p>The following is a sample %1$s request and response. The placeholders shown need to be replaced \
            with actual values.</p>
            <pre>%2$s</pre>
            <pre>%3$s</pre>
            """.formatted(title, XmlText.escape(request), XmlText.escape(response));
    }
}
