package vn.motcua.asmx;

import org.jspecify.annotations.Nullable;

/**
 * Writes results and errors to callers by HTTP GET or form.
 *
 * @param namespace of the results' element
 */
record FormWire(String namespace) implements Wire {

    private static final String XML = "text/xml; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    @Override
    public Reply result(Operation operation, @Nullable String result) {
        String xmlns = " xmlns=\"" + XmlText.escapeAttribute(namespace) + "\"";
        String element = result == null
                ? "<string xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xsi:nil=\"true\"" + xmlns + " />"
                : result.isEmpty()
                        ? "<string" + xmlns + " />"
                        : "<string" + xmlns + ">" + XmlText.escape(result) + "</string>";
        return Reply.of(200, true, XML, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + element);
    }

    @Override
    public Reply fault(Fault fault) {
        return error(fault.text());
    }

    /** An error in the words of .NET, before the operation is called. */
    static Reply error(String text) {
        return Reply.of(500, false, PLAIN, HtmlText.escape(text) + "\n");
    }
}
