package vn.motcua.asmx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/** XML readers without document types and external entities, and with limits to what one request may cost. */
final class XmlReaders {

    private static final int MAX_ATTRIBUTES = 128;
    private static final int MAX_ATTRIBUTE_CHARS = 64 * 1024;

    // Names are compared in hash chains, which a sender could fill with names of the same hash.
    private static final long MAX_ELEMENTS = 2_000;

    private XmlReaders() {}

    /** Readers for requests; thread-safe, made once. */
    static XMLInputFactory2 forRequests(int maxDepth) {
        WstxInputFactory factory = forContracts();
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, maxDepth);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, MAX_ELEMENTS);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_CHARS);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, true);
        return factory;
    }

    static WstxInputFactory forContracts() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
