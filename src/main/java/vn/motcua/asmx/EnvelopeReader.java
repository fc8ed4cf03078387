package vn.motcua.asmx;

import java.io.IOException;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one SOAP envelope in order: {@link #start}, {@link #body}, {@link #call}. */
final class EnvelopeReader {

    private final XmlCursor xml;
    private final boolean routed;
    private SoapVersion version = SoapVersion.V11;
    private @Nullable String notUnderstood;

    /**
     * Begins a document.
     *
     * @param routed whether the headers named the operation; .NET words some faults by it
     */
    EnvelopeReader(XmlCursor xml, boolean routed) {
        this.xml = xml;
        this.routed = routed;
    }

    /** Moves to the root, whose namespace tells the version. */
    SoapVersion start() throws XMLStreamException, IOException {
        xml.nextContent();
        String namespace = xml.namespace();
        version = SoapVersion.ofNamespace(namespace).orElseThrow(() -> new Stop(Fault.versionMismatch(namespace)));
        return version;
    }

    /** Moves to the first element of Body, and returns its name if there is one. */
    Optional<QName> body() throws XMLStreamException, IOException {
        require("Envelope");
        xml.nextContent();
        if (xml.isAt(version.namespace(), "Header")) {
            header();
            xml.nextContent();
        }
        require("Body");
        return xml.nextTag() == XMLStreamConstants.START_ELEMENT ? Optional.of(xml.name()) : Optional.empty();
    }

    /**
     * Reads the rest: the parameters of {@code operation} from the first element of Body with its name, all missing
     * when there is none.
     *
     * @param atElement whether {@link #body} found an element
     */
    void call(Operation operation, Parameters parameters, boolean atElement) throws XMLStreamException, IOException {
        boolean more = atElement;
        boolean found = false;
        while (more) {
            if (!found && xml.isAt(operation.namespace(), operation.name())) {
                found = true;
                parameters(operation, parameters);
            } else {
                xml.skip();
            }
            more = xml.nextTag() == XMLStreamConstants.START_ELEMENT;
        }
        end();
    }

    /** The first header that the caller demands to be understood, none of which is. */
    Optional<String> notUnderstood() {
        return Optional.ofNullable(notUnderstood);
    }

    private void require(String element) {
        if (!xml.isAt(version.namespace(), element)) {
            throw new Stop(Fault.missingElement(element, routed));
        }
    }

    private void header() throws XMLStreamException, IOException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            boolean demanded = xml.isTrue(SoapVersion.V11.namespace(), "mustUnderstand")
                    || xml.isTrue(SoapVersion.V12.namespace(), "mustUnderstand");
            if (demanded && notUnderstood == null) {
                notUnderstood = xml.localName();
            }
            xml.skip();
        }
    }

    private void parameters(Operation operation, Parameters parameters) throws XMLStreamException, IOException {
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
    private void text(TextSink sink) throws XMLStreamException, IOException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.text(sink);
                case XMLStreamConstants.END_ELEMENT -> {
                    sink.complete();
                    return;
                }
                default -> throw new Stop(Ending.Bare.MALFORMED);
            }
        }
    }

    private void end() throws XMLStreamException, IOException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            xml.skip();
        }
        // As .NET: whatever follows the envelope at once must be well-formed too.
        xml.next();
    }
}
