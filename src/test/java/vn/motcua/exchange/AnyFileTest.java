package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Base64;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldErrorCode;

/** The scanner takes out exactly what an XML parser that holds everything would have found. */
class AnyFileTest {

    private static final String START = Documents.base64("%PDF-1".getBytes(US_ASCII));

    @Property
    void agreesWithAFullParser(@ForAll("letters") String xml) throws Exception {
        Element letter = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("DinhKem")
                .item(0);
        String sent = letter.hasAttribute("value") ? letter.getAttribute("value") : letter.getTextContent();

        try (DataDocument document = Documents.read(xml)) {
            Optional<ReceivedFile> file = document.fields().optionalFile("ToTrinh/DinhKem");

            if (!sent.matches("[A-Za-z0-9+/\\s]*")) {
                assertThat(document.fields().errors())
                        .extracting(FieldError::code)
                        .containsExactly(FieldErrorCode.BAD_BASE64);
            } else {
                assertThat(file.orElseThrow().open())
                        .hasBinaryContent(Base64.getDecoder().decode(sent.replaceAll("\\s", "")));
            }
        }
    }

    @Provide
    Arbitrary<String> letters() {
        Arbitrary<String> decoys = some(
                "<!-- <DinhKem value=\"AAAA\"/> ' -->",
                "<?DinhKem value=\" ?>",
                "<La ten='>' b=\"&lt;DinhKem value='\"/>",
                "<La><![CDATA[<DinhKem>]]></La>",
                "<DinhKemKhac value=\"AAAA\"/>",
                "\r\n");
        Arbitrary<String> letters = some("QUJD", "////", "++ ++", "\r\n", "&#10;", "&#x51;UJD", "&gt;", "%", "\t");
        Arbitrary<String> inside = some(
                "QUJD",
                "&#10;",
                "<!-- ' \" QUJD -->",
                "<![CDATA[QUJD]]>",
                "<![CDATA[]]>",
                "<?p QUJD?>",
                "<![CDATA[&#10;]]>",
                "\n",
                "'",
                "\"");
        return Combinators.combine(decoys, letters, inside, Arbitraries.of(0, 1, 2), decoys)
                .as((before, value, content, form, after) -> before + element(form, value, content) + after)
                .map(letter -> "<data><ToTrinh>" + letter + "</ToTrinh></data>");
    }

    private static String element(int form, String value, String content) {
        return switch (form) {
            case 0 -> "<DinhKem a='1' value=\"" + START + value + "\" b=''/>";
            case 1 -> "<DinhKem value\n=\n'" + START + value + "'>" + content + "</DinhKem>";
            default -> "<DinhKem a=\"/\">" + START + content + "</DinhKem >";
        };
    }

    private static Arbitrary<String> some(String... parts) {
        return Arbitraries.of(parts).list().ofMaxSize(4).map(chosen -> String.join("", chosen));
    }
}
