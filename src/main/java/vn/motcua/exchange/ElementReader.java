package vn.motcua.exchange;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.motcua.shared.FieldError.Position;

/** The XML parser as the contract needs it: elements, attributes and texts within the limits, and nothing else. */
final class ElementReader {

    /** A name as sent and its value. */
    record Attribute(String name, String value) {}

    private final XMLStreamReader2 stream;
    private final ScannedDocument document;
    private final DocumentLimits limits;
    private int elements;

    ElementReader(XMLStreamReader2 stream, ScannedDocument document, DocumentLimits limits) {
        this.stream = stream;
        this.document = document;
        this.limits = limits;
    }

    /** Goes on to the next START_ELEMENT, END_ELEMENT, CHARACTERS or END_DOCUMENT. */
    int next() throws XMLStreamException, MalformedDocument {
        while (true) {
            int event = stream.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    checkLimits();
                    return event;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new MalformedDocument(position(), Messages.text("malformed.dtd"));
                case XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                default -> {
                    // Comments, processing instructions and white space around the root say nothing.
                }
            }
        }
    }

    /** Goes on to the next element inside the present one; false at its end. */
    boolean nextChild() throws XMLStreamException, MalformedDocument {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (!stream.getText().isBlank()) {
                throw new MalformedDocument(position(leadingSpace()), Messages.text("malformed.text"));
            }
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes past the end of the present element, whatever it holds. */
    void skip() throws XMLStreamException, MalformedDocument {
        int depth = stream.getDepth();
        while (next() != XMLStreamConstants.END_ELEMENT || stream.getDepth() > depth) {
            // All inside is of no interest.
        }
    }

    /** Namespaces and prefixes mean nothing in the contract. */
    String name() {
        return stream.getLocalName();
    }

    String text() {
        return stream.getText();
    }

    /** The attribute of that name or, where it is missing, one that differs in case only. */
    Optional<Attribute> attribute(String name) {
        Optional<Attribute> inOtherCase = Optional.empty();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            Attribute attribute = new Attribute(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
            if (attribute.name().equalsIgnoreCase(name)) {
                inOtherCase = Optional.of(attribute);
            }
        }
        return inOtherCase;
    }

    /** Where the present element, or whatever it is, starts in the string as sent. */
    Position position() {
        return position(0);
    }

    /** The file that was taken out of the present element. */
    DivertedFile file() {
        return document.files().getOrDefault(offset(), new DivertedFile.Empty());
    }

    private Position position(int further) {
        return document.positions().at(offset() + further);
    }

    private int offset() {
        return (int) stream.getLocationInfo().getStartingCharOffset();
    }

    private int leadingSpace() {
        int end = offset();
        while (XmlCharacters.isSpace(document.text().charAt(end))) {
            end++;
        }
        return end - offset();
    }

    private void checkLimits() throws MalformedDocument {
        if (stream.getDepth() > limits.maxDepth()) {
            throw new MalformedDocument(position(), Messages.text("malformed.depth", limits.maxDepth()));
        }
        if (++elements > limits.maxElements()) {
            throw new MalformedDocument(position(), Messages.text("malformed.elements", limits.maxElements()));
        }
    }
}
