import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own client programs, connected to the program's database. */
record Psql(Path pgbench, int port, String password) {

    /** The only value of the only row. */
    String value(String query) throws IOException, InterruptedException {
        String psql = pgbench.resolveSibling("psql").toString();
        return run(List.of(psql, "--no-psqlrc", "-v", "ON_ERROR_STOP=1", "-A", "-t", "-c", query))
                .strip();
    }

    /** The rows, a line each with columns between bars, and beside them how long it took. */
    String timed(String query) throws IOException, InterruptedException {
        String psql = pgbench.resolveSibling("psql").toString();
        return run(List.of(psql, "--no-psqlrc", "-v", "ON_ERROR_STOP=1", "-A", "-t", "-c", "\\timing on", "-c", query));
    }

    /** What pgbench prints. */
    String bench(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(pgbench.toString()));
        command.addAll(options);
        return run(command);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("PGPORT", Integer.toString(port));
        builder.environment().put("PGUSER", "motcua");
        builder.environment().put("PGDATABASE", "motcua");
        builder.environment().put("PGPASSWORD", password);
        builder.environment().put("PGCLIENTENCODING", "UTF8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.getFirst() + ": " + output);
        }
        return output;
    }
}
