package vn.motcua.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.motcua.shared.ResultCode;

/** Says what kind of outcome an answer is; throws for any that no caller should ever meet. */
final class Judge {

    private static final List<String> FAULTS = List.of(
            "Server did not recognize the value of HTTP Header SOAPAction: ",
            "Unable to handle request without a valid action parameter. Please supply a valid soap action.",
            "Unable to handle request. The action '",
            "Server was unable to read request. ---> Request format is invalid: Missing required soap:",
            "Server was unable to process request. ---> Request format is invalid: Missing required soap:",
            "Server was unable to process request. ---> Root element is missing.",
            "Server was unable to process request. ---> The document is not well-formed.",
            "Server was unable to process request. ---> Data at the root level is invalid.",
            "Server was unable to process request. ---> Length cannot be less than zero.",
            "Server was unable to process request. ---> Invalid character in the given encoding.",
            "Server was unable to process request. ---> Unexpected end of file has occurred. ",
            "Server was unable to process request. ---> Unexpected XML declaration. ",
            "Server was unable to process request. ---> DTD is prohibited in this XML document.",
            "Possible SOAP version mismatch: Envelope namespace ",
            "SOAP header ");

    /** Nothing is broken and nobody else calls. */
    private static final Set<ResultCode> NEVER =
            Set.of(ResultCode.SYSTEM_FAULT, ResultCode.SYSTEM_BUSY, ResultCode.QUOTA_EXCEEDED);

    private static final Set<String> CODES = Arrays.stream(ResultCode.values())
            .filter(code -> !NEVER.contains(code))
            .map(ResultCode::text)
            .collect(Collectors.toUnmodifiableSet());

    private Judge() {}

    static String outcome(Request request, Answer answer) {
        return switch (answer.status()) {
            case 200 -> request.method().equals("GET") ? "200 page" : "200 " + code(answer.body());
            case 400, 405, 415 -> {
                require(answer.body().isEmpty(), "a body where there must be none");
                yield Integer.toString(answer.status());
            }
            case 500 -> "500 " + fault(answer.body());
            default -> throw new AssertionError("HTTP " + answer.status());
        };
    }

    private static String code(String envelope) {
        Document reply = parse(envelope);
        String result = reply.getDocumentElement().getTextContent();
        Element data = parse(result).getDocumentElement();
        Element first = (Element) data.getFirstChild();
        Element second = (Element) first.getNextSibling();
        require(first.getTagName().equals("KetQua") && second.getTagName().equals("Ma"), "an order of its own");
        String code = second.getAttribute("value");
        require(CODES.contains(code), "the result " + code);
        return code;
    }

    private static String fault(String envelope) {
        Document reply = parse(envelope);
        Element text = (Element)
                (reply.getElementsByTagName("faultstring").getLength() > 0
                        ? reply.getElementsByTagName("faultstring").item(0)
                        : reply.getElementsByTagName("soap:Text").item(0));
        return FAULTS.stream()
                .filter(text.getTextContent()::startsWith)
                .findFirst()
                .orElseThrow(() -> new AssertionError("an unknown fault: " + text.getTextContent()))
                .strip();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("an answer that is not well-formed", e);
        }
    }

    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Nothing of an answer is only nearly right.
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
