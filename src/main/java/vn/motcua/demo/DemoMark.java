package vn.motcua.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the mark that a database with demo data carries for good. */
@Component
class DemoMark {

    private static final long LOCK = 0x6d6f742d637561L;

    private final JdbcClient jdbc;

    DemoMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one node at a time make demo data, until its transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> number)
                .single();
    }

    boolean isThere() {
        return jdbc.sql("select exists (select 1 from demo_mark)")
                .query(Boolean.class)
                .single();
    }

    void put(Instant now, int dossiers) {
        jdbc.sql("insert into demo_mark (started_at, dossiers) values (:now, :dossiers)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("dossiers", dossiers)
                .update();
    }
}
