package vn.motcua.integration;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A sample document with one thing changed. */
final class EditedDocument {

    private final Document document;

    private EditedDocument(Document document) {
        this.document = document;
    }

    static EditedDocument of(String xml) throws Exception {
        return new EditedDocument(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))));
    }

    EditedDocument with(String name, String value) {
        first(name).setAttribute("value", value);
        return this;
    }

    EditedDocument without(String name) {
        NodeList found = document.getElementsByTagName(name);
        while (found.getLength() > 0) {
            Node element = found.item(0);
            element.getParentNode().removeChild(element);
        }
        return this;
    }

    /** So many of the same. */
    EditedDocument with(String name, int count) {
        Element one = (Element) first(name).cloneNode(true);
        Node parent = first(name).getParentNode();
        without(name);
        for (int i = 0; i < count; i++) {
            parent.appendChild(one.cloneNode(true));
        }
        return this;
    }

    String xml() throws Exception {
        Transformer writer = TransformerFactory.newInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        writer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private Element first(String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }
}
