import java.util.Locale;

/** How pgbench writes a dossier: in any case one transaction with a plain insert for each row. */
enum Baseline {
    /** All five statements in one go, answered in one go: the fastest that pgbench can do. */
    PIPELINE("""
        \\set n :n + 1
        \\startpipeline
        begin;
        %s;
        %s;
        %s;
        commit;
        \\endpipeline
        """, "currval(pg_get_serial_sequence('dossier', 'id'))"),

    /** Each statement waits for the answer to the one before, as an ordinary program does. */
    ROUND_TRIPS("""
        \\set n :n + 1
        begin;
        %s returning id \\gset
        %s;
        %s;
        commit;
        """, ":id");

    private final String script;
    private final String dossierId;

    Baseline(String script, String dossierId) {
        this.script = script;
        this.dossierId = dossierId;
    }

    static Baseline of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** SQL for the key of the dossier just inserted. */
    String dossierId() {
        return dossierId;
    }

    /** The script of pgbench around the inserts. */
    String script(String insertDossier, String insertEvent, String insertDeadline) {
        return script.formatted(insertDossier, insertEvent, insertDeadline);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
