package vn.motcua.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.motcua.exchange.ReadResult.Problem;
import vn.motcua.exchange.ReadResult.Value;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.ResultCode;

/** Reads what {@link ResultWriter} wrote, for those who show it to people. */
public final class ResultReader {

    /** Where a document is not well-formed is told in words only. */
    private static final Pattern PLACE = Pattern.compile("tại dòng (\\d+), cột (\\d+): ");

    private final List<Value> values = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    private ResultReader() {}

    /** Reads one result string; throws {@link IllegalArgumentException} for anything else. */
    public static ReadResult read(String text) {
        XMLStreamReader2 xml = XmlParser.open(text);
        ResultReader reader = new ResultReader();
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    reader.element(xml);
                }
            }
            return reader.result();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a result string", e);
        } finally {
            XmlParser.close(xml);
        }
    }

    private void element(XMLStreamReader2 xml) {
        switch (xml.getLocalName()) {
            case "Loi" -> errors.add(problem(xml));
            case "CanhBao" -> warnings.add(problem(xml));
            default -> attribute(xml, "value").ifPresent(value -> values.add(new Value(xml.getLocalName(), value)));
        }
    }

    private ReadResult result() {
        String code = value("Ma");
        String message = value("ThongBao");
        if (code.equals(ResultCode.MALFORMED_XML.text())) {
            malformed(code, message);
        }
        return new ReadResult(value("KetQua").equals("1"), code, message, values, errors, warnings);
    }

    private void malformed(String code, String message) {
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            Optional<Position> position = position(place.group(1), place.group(2));
            errors.add(new Problem(code, "", position, Optional.empty(), message.substring(place.end())));
        }
    }

    private String value(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(Value::value)
                .orElseThrow(() -> new IllegalArgumentException("a result string without " + name));
    }

    private static Problem problem(XMLStreamReader2 xml) {
        Optional<Position> position = attribute(xml, "dong")
                .flatMap(line -> position(line, attribute(xml, "cot").orElse("1")));
        return new Problem(
                attribute(xml, "ma").orElse(""),
                attribute(xml, "truong").orElse(""),
                position,
                attribute(xml, "giatri"),
                attribute(xml, "thongbao").orElse(""));
    }

    private static Optional<Position> position(String line, String column) {
        return Optional.of(new Position(Integer.parseInt(line), Integer.parseInt(column)));
    }

    private static Optional<String> attribute(XMLStreamReader2 xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
