package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.exchange.DocumentShape.documents;
import static vn.motcua.exchange.DocumentShape.group;
import static vn.motcua.exchange.DocumentShape.groups;
import static vn.motcua.exchange.DocumentShape.repeated;
import static vn.motcua.exchange.DocumentShape.single;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.FieldWarningCode;

/** JSON is read by the rules of XML. */
class JsonFieldsTest {

    private static final DocumentShape SHAPE = DocumentShape.of(
            single("code"),
            single("dueAt"),
            repeated("components"),
            group("letter", single("number")),
            groups("history", single("kind"), single("at")),
            documents("dossiers", single("code"), single("title")));

    @Test
    void givesNormalTextsAndMoments() throws Exception {
        FieldReader fields = fields("{\"code\":\" A\\u0301\\t1 \",\"dueAt\":\"2026-11-23T09:00:00+07:00\"}");

        assertThat(fields.required("code", 3)).isEqualTo("Á 1");
        assertThat(fields.requiredMoment("dueAt")).contains(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(fields.failed()).isFalse();
    }

    @Test
    void takesAByteOrderMark() throws Exception {
        assertThat(fields("\uFEFF{\"code\":\"1\"}").required("code", 10)).isEqualTo("1");
    }

    @Test
    void looksAtAReplacementCharacterAsAtAnyOther() throws Exception {
        FieldReader fields = fields("{\"code\":\"\uFFFD\"}");
        fields.required("code", 10);

        assertThat(fields.errors()).extracting(FieldError::code).containsExactly(FieldErrorCode.BAD_CHARACTER);
    }

    @Test
    void saysWhichTypeWasWantedAndWhichWasSent() throws Exception {
        FieldReader fields = fields("""
            {"code": 12,
             "dueAt": {"day": 1},
             "components": ["a", 1.5, null, "b", []],
             "letter": "x",
             "history": [true]}
            """);
        fields.required("code", 10);
        fields.requiredMoment("dueAt");
        fields.required("letter/number", 10);

        assertThat(fields.repeated("components", 10, 10)).containsExactly("a", "b");
        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::field, FieldError::position)
                .containsExactly(
                        wrong("code", 1, 10),
                        wrong("dueAt", 2, 11),
                        wrong("components[1]", 3, 22),
                        wrong("components[4]", 3, 38),
                        wrong("letter", 4, 12),
                        wrong("history[0]", 5, 14));
        assertThat(fields.errors().getFirst().message())
                .isEqualTo("code phải là chuỗi (trong dấu nháy kép), không phải số.");
        assertThat(fields.errors().getFirst().value()).contains("12");
    }

    @Test
    void countsNullAsNotSent() throws Exception {
        FieldReader fields = fields("{\"code\":null,\"components\":null}");

        assertThat(fields.optional("code", 10)).isEmpty();
        assertThat(fields.repeated("components", 1, 1)).isEmpty();
        assertThat(fields.failed()).isFalse();
    }

    @Test
    void reportsRepeatedAndMisspeltAndMisplacedAndUnknownNames() throws Exception {
        FieldReader fields =
                fields("{\"code\":\"1\",\"code\":\"2\",\"DueAt\":null,\"number\":\"3\",\"more\":{\"code\":4}}");

        assertThat(fields.required("code", 10)).isEqualTo("1");
        assertThat(fields.required("letter/number", 10)).isEmpty();
        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::field)
                .containsExactly(
                        tuple(FieldErrorCode.REPEATED, "code"),
                        tuple(FieldErrorCode.WRONG_NAME, "DueAt"),
                        tuple(FieldErrorCode.WRONG_NAME, "number"));
        assertThat(fields.errors().getLast().message()).contains("letter.number");
        assertThat(fields.warnings())
                .extracting(FieldWarning::code, FieldWarning::field)
                .containsExactly(tuple(FieldWarningCode.UNKNOWN_ELEMENT, "more"));
    }

    @Test
    void givesNoMoreThanFiftyUnknownNames() throws Exception {
        StringBuilder json = new StringBuilder("{\"code\":\"1\"");
        for (int i = 0; i < 60; i++) {
            json.append(",\"x").append(i).append("\":").append(i);
        }
        List<FieldWarning> warnings = fields(json.append('}').toString()).warnings();

        assertThat(warnings).hasSize(51);
        assertThat(warnings.getLast().message()).contains("50", "10");
    }

    @Test
    void tellsErrorsOfAListsObjectsWithTheRest() throws Exception {
        FieldReader fields = fields("{\"history\":[{\"kind\":\"a\",\"x\":1},\n {\"at\":\"23/11/2026\"}]}");
        fields.groups("history", 10).forEach(entry -> {
            entry.required("kind", 10);
            entry.requiredMoment("at");
        });

        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::field, FieldError::position)
                .containsExactly(
                        tuple(FieldErrorCode.MISSING, "history[0].at", at(1, 13)),
                        tuple(FieldErrorCode.MISSING, "history[1].kind", at(2, 2)),
                        tuple(FieldErrorCode.BAD_DATE, "history[1].at", at(2, 8)));
        assertThat(fields.errors().getLast().message()).contains("ISO 8601", "2026-11-23T09:00:00+07:00");
        assertThat(fields.warnings()).extracting(FieldWarning::field).containsExactly("history[0].x");
    }

    @Test
    void keepsDocumentsOfABatchApart() throws Exception {
        FieldReader fields = fields("{\"dossiers\":[{\"code\":\"1\",\"title\":\"a\"},7,{\"Code\":\"2\",\"y\":0}]}");
        List<FieldReader> items = fields.groups("dossiers", 3);
        items.forEach(item -> {
            item.required("code", 10);
            item.required("title", 10);
        });

        assertThat(fields.failed()).isFalse();
        assertThat(items).extracting(FieldReader::failed).containsExactly(false, true, true);
        assertThat(items.get(1).errors())
                .extracting(FieldError::code, FieldError::field)
                .containsExactly(tuple(FieldErrorCode.WRONG_TYPE, "dossiers[1]"));
        assertThat(items.get(2).errors())
                .extracting(FieldError::code, FieldError::field)
                .containsExactlyInAnyOrder(
                        tuple(FieldErrorCode.WRONG_NAME, "Code"), tuple(FieldErrorCode.MISSING, "title"));
        assertThat(items.get(2).warnings()).extracting(FieldWarning::field).containsExactly("y");
    }

    @Test
    void refusesTooManyObjects() throws Exception {
        FieldReader fields = fields("{\"dossiers\":[{},{},{}]}");

        assertThat(fields.groups("dossiers", 2)).hasSize(2);
        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::field)
                .containsExactly(tuple(FieldErrorCode.TOO_LONG, "dossiers"));
    }

    @Test
    void seesHalfSurrogatesAndControlCharacters() throws Exception {
        FieldReader fields = fields("{\"code\":\"\\ud800\",\"dueAt\":\"\\u0000\"}");
        fields.required("code", 10);
        fields.requiredMoment("dueAt");

        assertThat(fields.errors()).extracting(FieldError::code).containsOnly(FieldErrorCode.BAD_CHARACTER);
    }

    private static Tuple wrong(String field, int line, int column) {
        return tuple(FieldErrorCode.WRONG_TYPE, field, at(line, column));
    }

    private static Optional<Position> at(int line, int column) {
        return Optional.of(new Position(line, column));
    }

    private static FieldReader fields(String json) throws MalformedDocument {
        return JsonFields.read(json.getBytes(StandardCharsets.UTF_8), SHAPE, JsonLimits.DOCUMENT);
    }
}
