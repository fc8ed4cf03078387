package vn.motcua.exchange;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Opens Woodstox with everything shut: no DTD, no entities, every limit set. */
final class XmlParser {

    private static final int MAX_ATTRIBUTES = 32;
    private static final XMLInputFactory2 FACTORY = factory();

    private XmlParser() {}

    /** {@code text} is the whole document: nothing else is ever read. */
    static XMLStreamReader2 open(String text) {
        try {
            return (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Opening does not read beyond a declaration, and there is none", e);
        }
    }

    /** Gives its buffers back. */
    static void close(XMLStreamReader2 stream) {
        try {
            stream.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Closing reads nothing", e);
        }
    }

    private static XMLInputFactory2 factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
        factory.setProperty(WstxInputProperties.P_MAX_DTD_DEPTH, 1);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        // The limits of one document are narrower and checked with a better message; these are the second wall.
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DocumentLimits.DEPTH_CEILING + 1);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) DocumentLimits.ELEMENTS_CEILING + 1);
        factory.setProperty(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, DocumentLimits.ELEMENTS_CEILING + 1);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, DocumentLimits.CHARS_CEILING + 1L);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, DocumentLimits.CHARS_CEILING);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) DocumentLimits.CHARS_CEILING);
        return factory;
    }
}
