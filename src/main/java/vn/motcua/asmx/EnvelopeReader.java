package vn.motcua.asmx;

import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads one SOAP envelope in order: {@link #start}, where the operation is not known yet {@link #find}, {@link #body},
 * {@link #call}.
 *
 * <p>As in .NET, who looks for the operation takes any element before Body; who then reads the request does not.
 */
final class EnvelopeReader {

    private static final String MUST_UNDERSTAND = "mustUnderstand";

    private final XmlCursor xml;
    private String envelope = "";
    private boolean found;
    private boolean ordered;
    private @Nullable String notUnderstood;

    EnvelopeReader(XmlCursor xml) {
        this.xml = xml;
    }

    /** Moves to the root, and returns its namespace, which tells the version. */
    String start() {
        xml.nextContent();
        envelope = xml.namespace();
        return envelope;
    }

    /** Moves into Body, and returns the name of its first element, if that is what it begins with. */
    Optional<QName> find() {
        require("Envelope", false);
        header();
        ordered = xml.isAt(envelope, "Body");
        while (!xml.isAt(envelope, "Body")) {
            if (xml.isAtEnd()) {
                throw new Stop(Fault.missingElement("Body", false));
            }
            xml.skip();
            xml.nextContent();
        }
        found = true;
        xml.nextContent();
        return xml.isAtStart() ? Optional.of(xml.name()) : Optional.empty();
    }

    /** Moves into Body, unless {@link #find} did; and demands that only Header stands before it. */
    void body() {
        if (found) {
            demandOrder();
            return;
        }
        require("Envelope", true);
        header();
        require("Body", true);
        xml.nextContent();
    }

    /**
     * Reads the rest: the parameters of {@code operation} from the first element of Body with its name, all missing
     * when there is none.
     */
    void call(Operation operation, Parameters parameters) {
        boolean read = false;
        while (!xml.isAtEnd()) {
            if (!read && xml.isAt(operation.namespace(), operation.name())) {
                read = true;
                parameters(operation, parameters);
            } else {
                xml.skip();
            }
            xml.nextTag();
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            xml.skip();
        }
        // As .NET: whatever follows the envelope at once must be well-formed too.
        xml.next();
    }

    /** The first header that the caller demands to be understood, none of which is. */
    Optional<String> notUnderstood() {
        return Optional.ofNullable(notUnderstood);
    }

    private void demandOrder() {
        if (!ordered) {
            throw new Stop(Fault.missingElement("Body", true));
        }
    }

    private void require(String element, boolean routed) {
        if (!xml.isAt(envelope, element)) {
            throw new Stop(Fault.missingElement(element, routed));
        }
    }

    /** Moves past the envelope's tag, and past Header where that comes first. */
    private void header() {
        xml.nextContent();
        if (!xml.isAt(envelope, "Header")) {
            return;
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (notUnderstood == null && isDemanded()) {
                notUnderstood = xml.localName();
            }
            xml.skip();
        }
        xml.nextContent();
    }

    /** Whether the caller demands it, in the words of either version; to whom it is addressed does not matter. */
    private boolean isDemanded() {
        String value = xml.attribute(SoapVersion.V11.namespace(), MUST_UNDERSTAND);
        if (value == null) {
            value = xml.attribute(SoapVersion.V12.namespace(), MUST_UNDERSTAND);
        }
        return "1".equals(value) || "true".equals(value);
    }

    private void parameters(Operation operation, Parameters parameters) {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = xml.localName();
            boolean wanted = xml.namespace().equals(operation.namespace())
                    && operation.parameters().contains(name)
                    && !parameters.has(name);
            if (wanted) {
                text(parameters.sink(name));
            } else {
                xml.skip();
            }
        }
    }

    /** An element's whole text; markup in it, a comment too, makes the request malformed as in .NET. */
    private void text(TextSink sink) {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.text(sink);
                case XMLStreamConstants.END_ELEMENT -> {
                    sink.complete();
                    return;
                }
                default -> throw new Stop(new Ending.Malformed("Unexpected node in a text."));
            }
        }
    }
}
