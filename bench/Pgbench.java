import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes with pgbench what the program writes: its rows are copies of those of a dossier registered over SOAP. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final String CODE = ":prefix || :client_id || '-' || :n";
    private static final String COLUMN_SEPARATOR = "\u001f";

    private final Psql psql;
    private final Options options;
    private final Path script;
    private final String prefix;

    Pgbench(Psql psql, Options options, Path directory, String prefix) {
        this.psql = psql;
        this.options = options;
        this.script = directory.resolve("dossier.pgbench");
        this.prefix = prefix;
    }

    /** Takes the newest dossier whose code begins with {@code registered} as the pattern. */
    void prepare(String registered) throws IOException, InterruptedException {
        String id = psql.value("select max(id) from dossier where code like '%s%%'".formatted(registered));
        String dossier = insert("dossier", "id = " + id, Map.of("code", CODE));
        String event = insert(
                "dossier_event",
                "dossier_id = " + id,
                Map.of("dossier_id", options.baseline().dossierId()));
        String deadline = insert(
                "dossier_deadline",
                "dossier_id = " + id,
                Map.of("dossier_id", options.baseline().dossierId()));
        Files.writeString(script, options.baseline().script(dossier, event, deadline));
    }

    /** Transactions a second. */
    double run(int round, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-n", "-M", "prepared", "-j", "2"));
        command.addAll(List.of("-c", Integer.toString(options.clients()), "-T", Integer.toString(seconds)));
        command.addAll(List.of("-D", "prefix=%sR%d-".formatted(prefix, round), "-D", "n=1000000"));
        command.addAll(List.of("-f", script.toString()));
        String output = psql.bench(command);
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench prints no rate: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String insert(String table, String row, Map<String, String> changed)
            throws IOException, InterruptedException {
        String columns = psql.value("""
            select string_agg(column_name, ', ' order by ordinal_position)
            from information_schema.columns where table_name = '%s' and is_identity = 'NO'
            """.formatted(table));
        String texts = psql.value("select concat_ws('%s', %s) from %s where %s"
                .formatted(COLUMN_SEPARATOR, asTexts(columns), table, row));
        List<String> values = new ArrayList<>();
        String[] names = columns.split(", ");
        String[] found = texts.split(COLUMN_SEPARATOR, -1);
        for (int i = 0; i < names.length; i++) {
            values.add(changed.getOrDefault(names[i], literal(found[i])));
        }
        return "insert into %s (%s) values (%s)".formatted(table, columns, String.join(", ", values));
    }

    private static String asTexts(String columns) {
        return columns.replaceAll("\\w+", "coalesce($0::text, 'null')");
    }

    /** A colon would begin a variable of pgbench. */
    private static String literal(String text) {
        if (text.equals("null")) {
            return text;
        }
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\u003A") + "'";
    }
}
