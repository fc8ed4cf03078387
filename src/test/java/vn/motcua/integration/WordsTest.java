package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The words that templates ask for by a key they put together. */
class WordsTest {

    private static final List<String> LIMITS = List.of(
            "request",
            "document",
            "file",
            "depth",
            "elements",
            "in-flight",
            "read-timeout",
            "retry-after",
            "calls-per-second",
            "simultaneous-calls");

    private final Properties words = read("integration.properties");

    @Test
    void everyFunctionAndFieldHasARemark() {
        for (ContractFunction function : new FunctionTable().functions()) {
            assertThat(Stream.of(function.parameters(), function.fields())
                            .flatMap(List::stream)
                            .map(ContractField::remark))
                    .isSubsetOf(words.stringPropertyNames());
            assertThat(words).containsKey("integration.function." + function.name());
            assertThat(Stream.of("integration.corrected.", "integration.sample.")
                            .map(prefix -> words.containsKey(prefix + function.name())))
                    .containsOnly(function.hasDocument());
        }
        assertThat(Stream.of(FieldType.values()).map(type -> "integration.type." + type))
                .isSubsetOf(words.stringPropertyNames());
    }

    @Test
    void everyCodeHasACauseAndARemedy() {
        for (CodeGroup group : new CodeTable().groups()) {
            assertThat(words).containsKey("integration.codes.group." + group.name());
            assertThat(group.codes().stream()
                            .map(code -> "integration.code." + code.code())
                            .flatMap(key -> Stream.of(key + ".cause", key + ".fix")))
                    .isSubsetOf(words.stringPropertyNames());
        }
    }

    @Test
    void everyLimitHasAName() {
        assertThat(LIMITS.stream().map(key -> "integration.limit." + key)).isSubsetOf(words.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration.properties", "integration_en.properties"})
    void everyTextIsWellFormedHtml(String file) {
        assertThat(read(file).values())
                .allSatisfy(text -> assertThat(isWellFormed(text.toString()))
                        .as(text.toString())
                        .isTrue());
    }

    private static boolean isWellFormed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<p>" + text + "</p>")))
                .hasChildNodes();
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
