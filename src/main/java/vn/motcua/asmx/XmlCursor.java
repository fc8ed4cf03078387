package vn.motcua.asmx;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Walks a request's elements as .NET's reader does: from content to content, past space, comments and instructions.
 * What is not well-formed stops the call.
 */
final class XmlCursor implements AutoCloseable {

    private final GuardedReader chars;
    private final XMLStreamReader2 xml;
    private final Deque<String> open = new ArrayDeque<>();

    XmlCursor(XMLInputFactory2 factory, GuardedReader chars) {
        this.chars = chars;
        try {
            this.xml = (XMLStreamReader2) factory.createXMLStreamReader(chars);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        if ("1.1".equals(xml.getVersion())) {
            throw new Stop(new Ending.Malformed("Version number '1.1' is invalid. Line 1, position 16."));
        }
    }

    /** Moves by one event; a document type or an entity that is not XML's own stops the call. */
    int next() {
        chars.begin(false);
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open.push(xml.getPrefixedName());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD -> throw new Stop(new Ending.Malformed(Complaints.DOCUMENT_TYPE));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Stop(new Ending.Malformed("Reference to undeclared entity."));
                default -> {
                    // Text and what is passed over.
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Moves to the next beginning or end of an element, or to text that is not only space. */
    int nextContent() {
        while (true) {
            int event = next();
            boolean passed = switch (event) {
                case XMLStreamConstants.SPACE, XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    true;
                case XMLStreamConstants.CHARACTERS -> isBlank();
                default -> false;
            };
            if (!passed) {
                return event;
            }
        }
    }

    /** Moves to the next beginning or end of an element. */
    int nextTag() {
        int event = nextContent();
        while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            event = nextContent();
        }
        return event;
    }

    /** Writes the text at which the cursor is, in pieces, however long it is. */
    void text(Writer to) {
        chars.begin(true);
        try {
            xml.getText(to, false);
        } catch (XMLStreamException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new Stop(new Ending.Malformed(Complaints.CHARACTER));
        }
    }

    /** Moves from an element's beginning to its end; from a text, past it. */
    void skip() {
        int within = isAtStart() ? 1 : 0;
        while (within > 0) {
            within += nextTag() == XMLStreamConstants.START_ELEMENT ? 1 : -1;
        }
    }

    boolean isAt(String namespace, String name) {
        return isAtStart() && xml.getLocalName().equals(name) && namespace().equals(namespace);
    }

    boolean isAtStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isAtEnd() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    QName name() {
        return new QName(namespace(), xml.getLocalName());
    }

    String localName() {
        return xml.getLocalName();
    }

    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The value of the element's attribute; an unprefixed element of the namespace has it without one. */
    @Nullable
    String attribute(String namespace, String name) {
        String prefix = xml.getPrefix();
        boolean inherits = (prefix == null || prefix.isEmpty()) && namespace().equals(namespace);
        return xml.getAttributeValue(inherits ? "" : namespace, name);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private boolean isBlank() {
        Blank blank = new Blank();
        text(blank);
        return blank.so();
    }

    private Stop malformed(XMLStreamException e) {
        return new Stop(new Ending.Malformed(Complaints.of(e, chars.beginning(), open)));
    }
}
