package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each table is named in the SQL of one module only: the one its own name begins with. */
class TableOwnershipTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("(?m)^create table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?m)^drop table (\\w+)");
    private static final Pattern USED = Pattern.compile("(?i)\\b(?:from|join|into|update|table|only)\\s+(\\w+)");

    /** Used by Spring Session, beside one that it shares with us. */
    private static final String OF_A_LIBRARY = "account_session_attributes";

    private static final List<String> TABLES = SourceFiles.under(MIGRATIONS, ".sql").stream()
            .flatMap(file -> CREATED.matcher(SourceFiles.read(file)).results())
            .map((MatchResult match) -> match.group(1))
            .filter(table -> !dropped().contains(table))
            .toList();

    @Test
    void thereAreTablesToCheck() {
        assertThat(TABLES).contains("dossier", "agency_secret").hasSizeGreaterThan(10);
    }

    @Test
    void aTableIsUsedByItsModuleOnly() {
        List<String> strangers = new ArrayList<>();
        for (Path file : SourceFiles.under(SourceFiles.MAIN, ".java")) {
            USED.matcher(SourceFiles.read(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .filter(TABLES::contains)
                    .filter(table -> !owner(table).equals(SourceFiles.moduleOf(file)))
                    .forEach(table -> strangers.add(file + " uses " + table));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void everyTableIsUsed() {
        String code = String.join(
                "\n",
                SourceFiles.under(SourceFiles.MAIN, ".java").stream()
                        .map(SourceFiles::read)
                        .toList());
        assertThat(TABLES)
                .filteredOn(table -> !table.equals(OF_A_LIBRARY))
                .filteredOn(table -> !Pattern.compile("\\b(?:from|join|into|update)\\s+" + table + "\\b")
                        .matcher(code)
                        .find())
                .as("tables no code uses")
                .isEmpty();
    }

    private static String owner(String table) {
        return table.contains("_") ? table.substring(0, table.indexOf('_')) : table;
    }

    private static List<String> dropped() {
        return SourceFiles.under(MIGRATIONS, ".sql").stream()
                .flatMap(file -> DROPPED.matcher(SourceFiles.read(file)).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
