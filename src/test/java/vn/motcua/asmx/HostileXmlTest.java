package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {

    private static final String FINE = Posted.envelope(Posted.S11, "", Posted.statusElement("<mahoso>1</mahoso>"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a>",
                "<!DOCTYPE a [<!ENTITY e \"x\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;]>",
            })
    void refusesDocumentTypes(String type) {
        assertThat(Posted.soap11(type + FINE).answer()).isEqualTo("400");
        assertThat(Posted.soap12(type + FINE.replace(Posted.S11, Posted.S12)).answer())
                .isEqualTo("Server was unable to process request. ---&gt; DTD is prohibited in this XML document.");
    }

    @Test
    void refusesABillionLaughsUnread() {
        String entities = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        String type = "<!DOCTYPE a [<!ENTITY l0 \"ha\">" + entities + "]>";

        assertThat(Posted.soap11(type + FINE.replace(">1<", ">&l9;<")).answer()).isEqualTo("400");
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000, 100_000})
    void refusesDeepNesting(int depth) {
        String deep = "<a>".repeat(depth) + "</a>".repeat(depth);

        assertThat(Posted.soap11(Posted.envelope(Posted.S11, "<e:Header>" + deep + "</e:Header>", ""))
                        .answer())
                .isEqualTo("400");
        assertThat(Posted.status(deep).answer()).isEqualTo("400");
        assertThat(Posted.status("<mahoso>" + deep + "</mahoso>").answer()).isEqualTo("400");
    }

    @Test
    void takesTheDepthThatRealHeadersHave() {
        String deep = "<a>".repeat(50) + "</a>".repeat(50);

        assertThat(Posted.soap11(Posted.envelope(
                                Posted.S11, "<e:Header>" + deep + "</e:Header>", Posted.statusElement("")))
                        .answer())
                .startsWith("OK");
    }

    @Test
    void refusesTooManyAndTooLongAttributes() {
        String many = IntStream.range(0, 1_000).mapToObj(i -> " a" + i + "='1'").collect(Collectors.joining());
        String namespaces = IntStream.range(0, 100_000)
                .mapToObj(i -> " xmlns:a" + i + "='u'")
                .collect(Collectors.joining());

        assertThat(Posted.status("<x" + many + "/>").answer()).isEqualTo("400");
        assertThat(Posted.status("<x" + namespaces + "/>").answer()).isEqualTo("400");
        assertThat(Posted.status("<x a='" + "y".repeat(100_000) + "'/>").answer())
                .isEqualTo("400");
    }

    @Test
    void refusesHugeNamesCommentsAndInstructions() {
        String huge = "x".repeat(3_000_000);

        assertThat(Posted.status("<" + huge + "/>").answer()).isEqualTo("400");
        assertThat(Posted.status("<!--" + huge + "-->").answer()).isEqualTo("400");
        assertThat(Posted.status("<?a " + huge + "?>").answer()).isEqualTo("400");
        assertThat(Posted.status("<x " + " ".repeat(3_000_000) + "/>").answer()).isEqualTo("400");
    }

    @Test
    void takesALongTextThatNobodyAskedFor() {
        assertThat(Posted.status("<MAHOSO>" + "x".repeat(3_000_000) + "</MAHOSO>")
                        .answer())
                .startsWith("OK");
    }

    @Test
    void refusesMoreElementsThanAnyCallHas() {
        String elements =
                IntStream.range(0, 3_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());

        assertThat(Posted.status(elements).answer()).isEqualTo("400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a",
                "<a>",
                "</a>",
                "<a b=c/>",
                "<a b='1' b='2'/>",
                "<q:a/>",
                "&",
                "&x;",
                "&#0;",
                "&#xD800;",
                "&#x110000;",
                "<a b='<'/>",
                "<1/>",
                "<a/ >",
                "<!-- -- -->",
                "<![CDATA[",
                "<?xml version='1.0'?>",
            })
    void refusesWhatIsNotWellFormed(String text) {
        assertThat(Posted.status(text).answer()).isEqualTo("400");
    }

    @Test
    void refusesXml11() {
        assertThat(Posted.soap11("<?xml version=\"1.1\"?>" + FINE).answer()).isEqualTo("400");
    }

    @Test
    void refusesMarkupAtOnceBehindTheEnvelope() {
        assertThat(Posted.soap11(FINE + "<x/>").answer()).isEqualTo("400");
        assertThat(Posted.soap11(FINE + "rest").answer()).isEqualTo("400");
        assertThat(Posted.soap11(FINE + "\r\n").answer()).startsWith("OK");
    }
}
