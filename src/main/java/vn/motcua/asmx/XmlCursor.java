package vn.motcua.asmx;

import java.io.IOException;
import java.io.Writer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Walks a request's elements as .NET's reader does: from content to content, past space, comments and instructions. */
final class XmlCursor implements AutoCloseable {

    private final GuardedReader chars;
    private final XMLStreamReader2 xml;

    XmlCursor(XMLInputFactory2 factory, GuardedReader chars) throws XMLStreamException {
        this.chars = chars;
        this.xml = (XMLStreamReader2) factory.createXMLStreamReader(chars);
        if ("1.1".equals(xml.getVersion())) {
            throw new Stop(Ending.Bare.MALFORMED);
        }
    }

    /** Moves by one event; a document type or an entity that is not XML's own stops the call. */
    int next() throws XMLStreamException {
        chars.begin(false);
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Stop(Ending.Bare.MALFORMED);
        }
        return event;
    }

    /** Moves to the next beginning or end of an element, or to text that is not only space. */
    int nextContent() throws XMLStreamException, IOException {
        while (true) {
            int event = next();
            boolean passed = switch (event) {
                case XMLStreamConstants.SPACE, XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    true;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> isBlank();
                default -> false;
            };
            if (!passed) {
                return event;
            }
        }
    }

    /** Moves to the next beginning or end of an element. */
    int nextTag() throws XMLStreamException, IOException {
        int event = nextContent();
        while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            event = nextContent();
        }
        return event;
    }

    /** Writes the text at which the cursor is, in pieces, however long it is. */
    void text(Writer to) throws XMLStreamException, IOException {
        chars.begin(true);
        xml.getText(to, false);
    }

    /** Moves from an element's beginning to its end. */
    void skip() throws XMLStreamException, IOException {
        int open = 1;
        while (open > 0) {
            open += nextTag() == XMLStreamConstants.START_ELEMENT ? 1 : -1;
        }
    }

    boolean isAt(String namespace, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name)
                && namespace().equals(namespace);
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

    /** Whether the element has this attribute with the value of true. */
    boolean isTrue(String namespace, String attribute) {
        String value = xml.getAttributeValue(namespace, attribute);
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    private boolean isBlank() throws XMLStreamException, IOException {
        Blank blank = new Blank();
        text(blank);
        return blank.so();
    }
}
