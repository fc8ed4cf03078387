package vn.motcua.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;

/** Walks through a JSON document and sorts its members into the fields of a shape. */
final class JsonDocumentParser {

    private static final int MAX_UNKNOWN = 50;

    /** How messages name the outermost object. */
    private static final String ROOT = "$";

    private final JsonCursor json;
    private int unknown;

    JsonDocumentParser(JsonCursor json) {
        this.json = json;
    }

    Findings document(DocumentShape shape) throws MalformedDocument {
        if (json.next() != JsonToken.START_OBJECT) {
            throw new MalformedDocument(json.position(), Messages.text("malformed.json.root"));
        }
        Findings findings = new Findings(new Problems(Wire.JSON, shape.paths(), Optional.empty()));
        whole(shape, findings);
        json.end();
        return findings;
    }

    /** One document, or one of several, whose unknown fields are counted together. */
    private void whole(DocumentShape shape, Findings findings) throws MalformedDocument {
        int before = unknown;
        unknown = 0;
        object(shape, "", findings);
        if (unknown > MAX_UNKNOWN) {
            findings.problems().warning(FieldWarningCode.TOO_MANY, ROOT, MAX_UNKNOWN, unknown - MAX_UNKNOWN);
        }
        unknown = before;
    }

    /** {@code parent} is empty or a group's path with a slash. */
    private void object(DocumentShape shape, String parent, Findings findings) throws MalformedDocument {
        Set<String> seen = new HashSet<>();
        while (json.next() != JsonToken.END_OBJECT) {
            String name = json.name();
            Position position = json.position();
            Optional<String> path = shape.inAnyCase(parent, name);
            json.next();
            if (path.isEmpty()) {
                elsewhere(shape, parent + name, position, findings);
                json.skip();
            } else if (seen.add(name)) {
                known(shape, path.get(), parent + name, position, findings);
            } else {
                findings.problems().error(FieldErrorCode.REPEATED, "", path.get(), element("", true));
                json.skip();
            }
        }
    }

    /** A name wrong by case only is an error but its value is looked at, so that all errors are told at once. */
    private void known(DocumentShape shape, String path, String sent, Position position, Findings findings)
            throws MalformedDocument {
        boolean exact = path.equals(sent);
        if (!exact) {
            findings.problems().misnamed(".hoa_thuong", sent, path, position, FieldPath.lastName(path));
        }
        if (json.token() == JsonToken.VALUE_NULL) {
            return;
        }
        switch (shape.at(path).orElseThrow()) {
            case DocumentShape.Single _ -> text(path, exact, findings);
            case DocumentShape.Whole _ -> number(path, exact, findings);
            case DocumentShape.Repeated _ -> texts(path, exact, findings);
            case DocumentShape.Group _ -> group(shape, path, exact, findings);
            case DocumentShape.Groups groups -> groups(groups, path, exact, findings);
            case DocumentShape.File _ -> throw new IllegalStateException("no JSON document holds a file");
        }
    }

    private void text(String path, boolean exact, Findings findings) throws MalformedDocument {
        if (json.token() == JsonToken.VALUE_STRING) {
            findings.add(path, element(json.text(), exact));
        } else {
            wrongType(path, JsonType.TEXT, findings);
        }
    }

    private void number(String path, boolean exact, Findings findings) throws MalformedDocument {
        if (!isOtherThan(JsonType.NUMBER, path, findings)) {
            findings.add(path, element(json.text(), exact));
        }
    }

    /** One that is null or of a wrong type counts as an empty one, so that the others keep their numbers. */
    private void texts(String path, boolean exact, Findings findings) throws MalformedDocument {
        if (isOtherThan(JsonType.ARRAY, path, findings)) {
            return;
        }
        for (int index = 0; json.next() != JsonToken.END_ARRAY; index++) {
            boolean text = json.token() == JsonToken.VALUE_STRING;
            findings.add(path, element(text ? json.text() : "", exact));
            if (!text && json.token() != JsonToken.VALUE_NULL) {
                wrongType(Wire.JSON.item(path, index), JsonType.TEXT, findings);
            }
        }
    }

    private void group(DocumentShape shape, String path, boolean exact, Findings findings) throws MalformedDocument {
        if (!isOtherThan(JsonType.OBJECT, path, findings)) {
            findings.add(path, element("", exact));
            object(shape, path + "/", findings);
        }
    }

    private void groups(DocumentShape.Groups field, String path, boolean exact, Findings findings)
            throws MalformedDocument {
        if (isOtherThan(JsonType.ARRAY, path, findings)) {
            return;
        }
        findings.add(path, element("", exact));
        for (int index = 0; json.next() != JsonToken.END_ARRAY; index++) {
            String item = Wire.JSON.item(path, index);
            if (field.apart()) {
                findings.addGroup(path, apart(field.shape(), item));
            } else if (!isOtherThan(JsonType.OBJECT, item, findings)) {
                Problems problems =
                        findings.problems().within(item, field.shape().paths(), json.position());
                Findings group = new Findings(problems);
                object(field.shape(), "", group);
                findings.addGroup(path, group);
            }
        }
    }

    /** A part that is judged by itself, whatever it is. */
    private Findings apart(DocumentShape shape, String item) throws MalformedDocument {
        Findings part = new Findings(new Problems(Wire.JSON, shape.paths(), Optional.of(json.position())));
        if (isOtherThan(JsonType.OBJECT, item, part)) {
            part.explain("");
        } else {
            whole(shape, part);
        }
        return part;
    }

    private boolean isOtherThan(JsonType expected, String path, Findings findings) throws MalformedDocument {
        boolean other = JsonType.of(json.token()) != expected;
        if (other) {
            wrongType(path, expected, findings);
        }
        return other;
    }

    private void wrongType(String path, JsonType expected, Findings findings) throws MalformedDocument {
        JsonType found = JsonType.of(json.token());
        FoundElement element = element(json.token().isScalarValue() ? json.text() : "", true);
        findings.problems().error(FieldErrorCode.WRONG_TYPE, "", path, element, expected.words(), found.words());
        findings.explain(path);
        json.skip();
    }

    private FoundElement element(String text, boolean exact) {
        return new FoundElement(Optional.of(json.position()), text, new DivertedFile.Empty(), exact);
    }

    /** A field in the wrong place would be lost silently, so it is an error; any other name is only odd. */
    private void elsewhere(DocumentShape shape, String sent, Position position, Findings findings) {
        Optional<String> path = shape.anywhere(FieldPath.lastName(sent));
        if (path.isPresent()) {
            String right = Wire.JSON.field(path.get());
            findings.problems().misnamed(".sai_cho", sent, path.get(), position, right);
            findings.explain(path.get());
        } else if (++unknown <= MAX_UNKNOWN) {
            findings.problems().warning(FieldWarningCode.UNKNOWN_ELEMENT, sent);
        }
    }
}
