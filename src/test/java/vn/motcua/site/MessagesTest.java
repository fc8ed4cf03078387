package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierState;
import vn.motcua.lookup.LookupQuestion.CodeProblem;
import vn.motcua.lookup.Timeliness.Standing;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)[(}]");

    /** What pages read; what agencies are answered has one language. */
    private static final List<String> BASES = List.of(
            "site",
            "integration",
            "account",
            "agency",
            "journal",
            "procedure",
            "audit",
            "calendar",
            "desk",
            "notice",
            "rating",
            "print",
            "statistics",
            "opendata",
            "scorecard",
            "statistics-file");

    private final Properties vietnamese = pages("%s.properties");
    private final Properties english = pages("%s_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
    }

    @Test
    void noneIsEmpty() {
        assertThat(Stream.of(vietnamese, english).flatMap(messages -> messages.values().stream()))
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void everyKeyInATemplateIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            for (Path template : templates) {
                assertThat(KEY_IN_TEMPLATE
                                .matcher(Files.readString(template))
                                .results()
                                .map((MatchResult found) -> found.group(1)))
                        .as(template.toString())
                        .isSubsetOf(vietnamese.stringPropertyNames());
            }
        }
    }

    @Test
    void everyStateHasWordsForWhereItStandsAndWhatToDo() {
        assertThat(Stream.of(DossierState.values())
                        .flatMap(state -> Stream.of("state." + state, "dossier.next." + state)))
                .isSubsetOf(vietnamese.stringPropertyNames());
        assertThat(Stream.of(Standing.values()).map(standing -> "dossier.standing." + standing))
                .isSubsetOf(vietnamese.stringPropertyNames());
        assertThat(Stream.of(CodeProblem.values()).map(problem -> "lookup.problem." + problem))
                .isSubsetOf(vietnamese.stringPropertyNames());
    }

    @Test
    void countsDaysInPlainWords() {
        assertThat(in(vietnamese, "dossier.standing.OVERDUE", 1)).isEqualTo("Đã quá ngày hẹn 1 ngày");
        assertThat(in(english, "dossier.standing.OVERDUE", 1)).isEqualTo("1 day overdue");
        assertThat(in(english, "dossier.standing.AHEAD", 4)).isEqualTo("4 days left");
        assertThat(in(vietnamese, "dossier.papers.count", 0)).isEqualTo("Không có giấy tờ nào được ghi");
        assertThat(in(vietnamese, "dossier.papers.count", 3)).isEqualTo("3 giấy tờ");
    }

    private static String in(Properties messages, String key, int number) {
        return new MessageFormat(messages.getProperty(key), Locale.of("vi")).format(new Object[] {number});
    }

    private static Properties pages(String name) {
        return read(BASES.stream().map(name::formatted).toArray(String[]::new));
    }

    private static Properties read(String... files) {
        Properties messages = new Properties();
        for (String file : files) {
            try (Reader reader =
                    Files.newBufferedReader(RESOURCES.resolve("messages").resolve(file))) {
                messages.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return messages;
    }
}
