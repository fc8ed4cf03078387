package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.shared.Digest;

/** The digests here are stored with every event of every system: a change of them is a mistake. */
class FingerprintBuilderTest {

    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Example
    void computesTheSameForEver() {
        assertThat(fingerprint(Map.of())).hasToString(NOTHING);
        assertThat(fingerprint(Map.of("title", "Xin phép xây nhà")))
                .hasToString("fc2e7a9807cf6017220df1623a673e8fc36ec03404f5ecd8b41d024fa35f83a0");
        assertThat(fingerprint(Map.of("components", List.of("Đơn", "Bản vẽ"))))
                .hasToString("d6211fd5a0b3d3180b007166c4bd74f6d7785b57aeb5efcab75da934842f0923");
    }

    @Example
    void ofAWholeDossierIsTheSameForEver() {
        assertThat(DossierContent.of(SampleDossiers.aDossier()).fingerprint())
                .hasToString("c1894f30ffb38ada330a896fc7dc4e1c1c88ed1017faa4f1429d1adcf90f91b8");
    }

    @Example
    void ofAStepIsTheSameForEver() {
        assertThat(NewEvent.fingerprint(SampleDossiers.aStep()))
                .hasToString("f2d75daf16d5b2002b3de342c5851351b8102e57dbdd9cb28b1f39a767e613c2");
    }

    @Example
    void tellsWhereAFieldEnds() {
        Set<Digest> digests = new HashSet<>();
        List<Map<String, Object>> alike = List.of(
                of("ab", "c"),
                of("a", "bc"),
                of("abc", ""),
                of("", "abc"),
                of("a", List.of("bc")),
                of("a", List.of("b", "c")),
                of("a", List.of("bc", "")),
                of("a", List.of("", "bc")),
                of("a", List.of()),
                of("a", ""),
                of("a", List.of("")),
                of("a", List.of("", "")),
                of("a", "b", "c", "d"),
                of("a", List.of("b", "c", "d")),
                of("a", List.of("b"), "c", "d"),
                of("a", "[b, c]"));
        alike.forEach(fields -> digests.add(fingerprint(fields)));

        assertThat(digests).hasSize(alike.size());
    }

    @Property
    void differsForDifferentFields(
            @ForAll("fields") Map<String, Object> one, @ForAll("fields") Map<String, Object> other) {
        assertThat(fingerprint(one).equals(fingerprint(other))).isEqualTo(one.equals(other));
    }

    /** Few and short texts, so that what differs is close together, in one order of names. */
    @Provide
    Arbitrary<Map<String, Object>> fields() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars('a', 'b', '\u0000').ofMaxLength(2);
        Arbitrary<Object> values = Arbitraries.oneOf(
                texts.map(text -> text), texts.list().ofMaxSize(2).map(list -> list));
        return Arbitraries.maps(texts, values).ofMaxSize(2).map(TreeMap::new);
    }

    private static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static Digest fingerprint(Map<String, Object> fields) {
        return new DossierContent(fields).fingerprint();
    }
}
