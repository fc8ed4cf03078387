package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.motcua.exchange.Documents.base64;
import static vn.motcua.exchange.Documents.pdf;
import static vn.motcua.exchange.Documents.read;
import static vn.motcua.exchange.Documents.temporaryFiles;

import java.io.InputStream;
import java.io.StringReader;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldErrorCode;

class DocumentFileTest {

    private static final String PATH = "ToTrinh/DinhKem";
    private static final byte[] SMALL = pdf(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<DinhKem value=\"§\"/>",
                "<DinhKem value='§'></DinhKem>",
                "<DinhKem ten = 'a>b' value = \n'§' />",
                "<DinhKem>§</DinhKem>",
                "<DinhKem>\n  §&#13;&#xA;\n</DinhKem>",
                "<DinhKem><![CDATA[§]]></DinhKem>",
                "<DinhKem><!-- AAAA --><![CDATA[]]>§<!----></DinhKem>",
                "<DinhKem><?x y?>§<?x <?></DinhKem>",
                "<DinhKem value='§'>AAAA%%%</DinhKem>",
                "<!-- <DinhKem value=\" --><DinhKem value=\"§\"/>",
                "<TrichYeu><![CDATA[<DinhKem value=\"]]></TrichYeu><DinhKem value=\"§\"/>",
                "<TrichYeu value='<DinhKem value=\"'/><DinhKem value=\"§\"/>",
                "<?x <DinhKem value=\" ?><DinhKem value=\"§\"/>",
                "<p:DinhKem xmlns:p='urn:p' value=\"§\"/>"
            })
    void takesTheFileOutOfAnyForm(String template) throws Exception {
        String escaped = template.replace("'<DinhKem value=\"'", "'&lt;DinhKem value=\"'");
        try (DataDocument document = read(inLetter(escaped.replace("§", base64(SMALL))))) {
            ReceivedFile file = document.fields().optionalFile(PATH).orElseThrow();

            assertThat(file.open()).hasBinaryContent(SMALL);
            assertThat(file.size()).isEqualTo(SMALL.length);
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(document.fields().failed()).isFalse();
        }
    }

    @Test
    void readsBase64WithLineBreaksAndCharacterReferencesInside() throws Exception {
        String text = base64(SMALL).replace("+", "&#x2B;").replaceAll("(.{7})", "$1&#13;&#10; \r\n\t");
        try (DataDocument document = read(inLetter("<DinhKem value=\"" + text + "\"/>"))) {
            assertThat(document.fields().optionalFile(PATH).orElseThrow().open())
                    .hasBinaryContent(SMALL);
        }
    }

    @Test
    void keepsALargeFileOutOfMemoryAndLeavesNothingBehind() throws Exception {
        byte[] large = pdf(5 * 1024 * 1024 + 1);
        long before = temporaryFiles();
        String xml = inLetter("<SoHieuVB value='1'/><DinhKem value=\"" + base64(large) + "\"/><TrichYeu value='2'/>");
        try (DataDocument document = read(xml)) {
            ReceivedFile file = document.fields().optionalFile(PATH).orElseThrow();

            assertThat(file.size()).isEqualTo(large.length);
            assertThat(file.sha256())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(large));
            assertThat(file.open().readAllBytes()).isEqualTo(large);
            assertThat(document.fields().required("ToTrinh/TrichYeu", 10)).isEqualTo("2");
            try (InputStream again = file.open()) {
                assertThat(again.readNBytes(4)).asString().isEqualTo("%PDF");
            }
        }

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void leavesNothingBehindWhenTheDocumentIsMalformedAfterTheFile() throws Exception {
        long before = temporaryFiles();
        String xml = inLetter("<DinhKem value=\"" + base64(pdf(300_000)) + "\"/><x>");

        assertThatThrownBy(() -> read(xml)).isInstanceOf(MalformedDocument.class);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void refusesAFileOverTheLimitAndLeavesNothingBehind() throws Exception {
        long before = temporaryFiles();
        String xml = inLetter("<DinhKem value=\"" + base64(pdf(Documents.LIMIT + 1)) + "\"/>");

        assertThatThrownBy(() -> read(xml)).isInstanceOfSatisfying(DocumentTooLarge.class, thrown -> {
            assertThat(thrown.limitBytes()).isEqualTo(Documents.LIMIT);
            assertThat(thrown.ofFile()).isTrue();
        });
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws Exception {
        try (DataDocument document = read(inLetter("<DinhKem>" + base64(pdf(Documents.LIMIT)) + "</DinhKem>"))) {
            assertThat(document.fields().optionalFile(PATH)).isPresent();
        }
    }

    @Test
    void refusesEndlessWhiteSpaceInAFile() {
        String xml = inLetter("<DinhKem value=\"" + " ".repeat(1_100_000) + "\"/>");

        assertThatThrownBy(() -> DataDocument.read(new StringReader(xml), Documents.SHAPE, DocumentLimits.standard(10)))
                .isInstanceOf(DocumentTooLarge.class);
    }

    @Test
    void refusesADocumentOverTheLimitUnlessItIsMalformedBefore() {
        String filler = "<La>" + "x".repeat(3_000_000) + "</La>";

        assertThatThrownBy(() -> read("<data>" + filler + "</data>"))
                .isInstanceOfSatisfying(
                        DocumentTooLarge.class,
                        thrown -> assertThat(thrown.ofFile()).isFalse());
        assertThatThrownBy(() -> read("<data><MaHoSo value=\"1/>" + filler + "</data>"))
                .isInstanceOf(MalformedDocument.class);
        assertThatThrownBy(() -> read("<data></data>" + " ".repeat(2_000_000))).isInstanceOf(DocumentTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<DinhKem/>", "<DinhKem value=''/>", "<DinhKem value=' \n'/>", "<DinhKem> </DinhKem>", ""})
    void treatsAnEmptyFileAsAbsent(String element) throws Exception {
        FieldReader fields = Documents.fields(inLetter(element));

        assertThat(fields.optionalFile(PATH)).isEmpty();
        assertThat(fields.failed()).isFalse();
    }

    @Test
    void saysWhereBase64IsWrongAndNeverShowsTheContent() throws Exception {
        FieldReader fields = Documents.fields(inLetter("\n<DinhKem value=\"QUJD\n QU*D\"/>"));

        assertThat(fields.optionalFile(PATH)).isEmpty();
        assertThat(fields.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(FieldErrorCode.BAD_BASE64);
            assertThat(error.field()).isEqualTo("DinhKem");
            assertThat(error.position()).contains(new FieldError.Position(2, 1));
            assertThat(error.value()).isEmpty();
            assertThat(error.message()).contains("dòng 3, cột 4");
        });
    }

    @Test
    void refusesElementsInsideAFileInsteadOfLosingWhatFollows() throws Exception {
        FieldReader fields = Documents.fields(inLetter("<DinhKem>" + base64(SMALL) + "<x/>QUJD</DinhKem>"));

        assertThat(fields.optionalFile(PATH)).isEmpty();
        assertThat(fields.errors()).extracting(FieldError::code).containsExactly(FieldErrorCode.BAD_BASE64);
    }

    @Test
    void refusesAFileOfATypeThatIsNotTaken() throws Exception {
        FieldReader fields =
                Documents.fields(inLetter("<DinhKem value=\"" + base64(new byte[] {'M', 'Z', 0}) + "\"/>"));

        assertThat(fields.optionalFile(PATH)).isEmpty();
        assertThat(fields.errors()).extracting(FieldError::code).containsExactly(FieldErrorCode.FILE_NOT_ALLOWED);
    }

    @Test
    void reportsARepeatedOrMisspeltFileWithoutHoldingIt() throws Exception {
        String value = " value='" + base64(pdf(2_100_000)) + "'/>";
        FieldReader fields = Documents.fields(inLetter("<dinhkem" + value + "<DinhKem" + value + "<DinhKem" + value));

        assertThat(fields.errors())
                .extracting(FieldError::code, FieldError::value)
                .containsExactly(
                        tuple(FieldErrorCode.WRONG_NAME, Optional.empty()),
                        tuple(FieldErrorCode.REPEATED, Optional.empty()));
    }

    @Test
    void isDoneSoonWithAsManyEmptyFilesAsADocumentCanHold() {
        for (String empty : List.of("<DinhKem>", "<DinhKem/>", "<DinhKem value=''>", "<DinhKem>@")) {
            String xml = "<data>" + empty.repeat(1_900_000 / empty.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(MalformedDocumentTest.malformed(xml).reason())
                            .isNotEmpty());
        }
    }

    @Test
    void refusesMoreFilesThanAnyMistakeExplains() {
        assertThat(MalformedDocumentTest.malformed(inLetter("<DinhKem value='QUJD'/>".repeat(9)))
                        .reason())
                .contains("8 tệp");
    }

    private static String inLetter(String elements) {
        return "<data><ToTrinh>" + elements + "</ToTrinh></data>";
    }
}
