package vn.motcua.exchange;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.motcua.exchange.ElementReader.Attribute;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;

/** Walks through a scanned document and sorts its elements into the fields of a shape. */
final class DocumentParser {

    static final String VALUE = "value";

    private static final int MAX_UNKNOWN = 50;

    private final DocumentShape shape;
    private final ElementReader xml;
    private final Findings findings;
    private int unknown;

    private DocumentParser(DocumentShape shape, ElementReader xml) {
        this.shape = shape;
        this.xml = xml;
        this.findings = Findings.ofXml(shape.paths());
    }

    static Findings parse(ScannedDocument document, DocumentShape shape, DocumentLimits limits)
            throws MalformedDocument {
        XMLStreamReader2 stream = XmlParser.open(document.text());
        DocumentParser parser = new DocumentParser(shape, new ElementReader(stream, document, limits));
        try {
            parser.root();
        } catch (XMLStreamException e) {
            throw SyntaxError.of(e, stream.getLocation().getCharacterOffset(), document, limits);
        } finally {
            XmlParser.close(stream);
        }
        if (!document.complete()) {
            throw DocumentTooLarge.document(limits.maxDocumentChars());
        }
        return parser.findings;
    }

    private void root() throws XMLStreamException, MalformedDocument {
        xml.next();
        if (!xml.name().equals(DocumentShape.ROOT)) {
            throw new MalformedDocument(xml.position(), Messages.text("malformed.root", Problems.shown(xml.name())));
        }
        children("");
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            // Only comments may follow, and the parser sees to that.
        }
        if (unknown > MAX_UNKNOWN) {
            findings.problems()
                    .warning(FieldWarningCode.TOO_MANY, DocumentShape.ROOT, MAX_UNKNOWN, unknown - MAX_UNKNOWN);
        }
    }

    /** {@code parent} is empty or a group's path with a slash. */
    private void children(String parent) throws XMLStreamException, MalformedDocument {
        while (xml.nextChild()) {
            child(parent);
        }
    }

    private void child(String parent) throws XMLStreamException, MalformedDocument {
        String name = xml.name();
        Optional<String> path = shape.inAnyCase(parent, name);
        if (path.isPresent()) {
            known(path.get(), name);
        } else {
            elsewhere(name);
            xml.skip();
        }
    }

    /** A name wrong by case only is an error but its value is looked at, so that all errors are told at once. */
    private void known(String path, String name) throws XMLStreamException, MalformedDocument {
        boolean exact = FieldPath.lastName(path).equals(name);
        if (!exact) {
            misnamed(".hoa_thuong", name, path, FieldPath.lastName(path));
        }
        switch (shape.at(path).orElseThrow()) {
            case DocumentShape.Repeated r -> findings.add(path, value(path, exact));
            case DocumentShape.Single s -> once(path, value(path, exact));
            case DocumentShape.File f -> once(path, file(path, exact));
            case DocumentShape.Whole n -> throw new IllegalStateException("no XML document holds a number");
            case DocumentShape.Groups g -> throw new IllegalStateException("no XML document holds a list of groups");
            case DocumentShape.Group g -> {
                if (once(path, new FoundElement(Optional.of(xml.position()), "", new DivertedFile.Empty(), exact))) {
                    children(path + "/");
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** False, with an error, where the element is there already. */
    private boolean once(String path, FoundElement element) {
        boolean repeated = element.exact()
                && findings.one(path).filter(FoundElement::exact).isPresent();
        if (repeated) {
            findings.problems().error(FieldErrorCode.REPEATED, "", path, element);
        } else {
            findings.add(path, element);
        }
        return !repeated;
    }

    private FoundElement value(String path, boolean exact) throws XMLStreamException, MalformedDocument {
        Position position = xml.position();
        Optional<String> attribute = valueAttribute(path).map(Attribute::value);
        String text = content();
        return new FoundElement(Optional.of(position), attribute.orElse(text), new DivertedFile.Empty(), exact);
    }

    private FoundElement file(String path, boolean exact) throws XMLStreamException, MalformedDocument {
        Position position = xml.position();
        DivertedFile file = xml.file();
        valueAttribute(path);
        content();
        return new FoundElement(Optional.of(position), "", file, exact);
    }

    private Optional<Attribute> valueAttribute(String path) {
        Optional<Attribute> attribute = xml.attribute(VALUE);
        if (attribute.isPresent() && !attribute.get().name().equals(VALUE)) {
            misnamed(".thuoc_tinh", xml.name(), path, attribute.get().name());
        }
        return attribute;
    }

    /** The text up to the element's end; elements inside a field are unknown. */
    private String content() throws XMLStreamException, MalformedDocument {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                unknown(xml.name());
                xml.skip();
            } else {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    /** A field in the wrong place would be lost silently, so it is an error; any other name is only odd. */
    private void elsewhere(String name) {
        Optional<String> path = shape.anywhere(name);
        if (path.isEmpty()) {
            unknown(name);
            return;
        }
        misnamed(".sai_cho", name, path.get(), FieldPath.lastName(path.get()), FieldPath.parentName(path.get()));
        findings.explain(path.get());
    }

    private void unknown(String name) {
        if (++unknown <= MAX_UNKNOWN) {
            findings.problems().warning(FieldWarningCode.UNKNOWN_ELEMENT, name);
        }
    }

    private void misnamed(String variant, String name, String path, Object... arguments) {
        findings.problems().misnamed(variant, name, path, xml.position(), arguments);
    }
}
