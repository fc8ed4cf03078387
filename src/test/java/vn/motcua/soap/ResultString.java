package vn.motcua.soap;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a function returned, read as an agency would. */
public record ResultString(String text) {

    public static ResultString ofEnvelope(String envelope) {
        Element body = (Element) parse(envelope)
                .getElementsByTagNameNS("http://schemas.xmlsoap.org/soap/envelope/", "Body")
                .item(0);
        return new ResultString(body.getTextContent());
    }

    public String code() {
        return value("Ma");
    }

    public boolean isDone() {
        return value("KetQua").equals("1");
    }

    public boolean isRepetition() {
        return value("LapLai").equals("1");
    }

    public String receipt() {
        return value("MaBienNhan");
    }

    /** The {@code value} of an element; empty when there is none. */
    public String value(String element) {
        NodeList found = parse(text).getElementsByTagName(element);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute("value");
    }

    /** Every error as {@code CODE field}. */
    public List<String> errors() {
        return entries("Loi");
    }

    /** Every warning as {@code CODE field}. */
    public List<String> warnings() {
        return entries("CanhBao");
    }

    private List<String> entries(String element) {
        NodeList found = parse(text).getElementsByTagName(element);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element entry = (Element) found.item(i);
            entries.add(entry.getAttribute("ma") + " " + entry.getAttribute("truong"));
        }
        return entries;
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }
}
