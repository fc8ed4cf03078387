package vn.motcua.notice;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of how far the news of dossiers has been read. Its row is locked by whoever reads on and whoever joins. */
@Component
class FeedTable {

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins to read, unless somebody has. */
    void begin(String cursor) {
        jdbc.sql("insert into notice_feed (cursor) values (:cursor) on conflict (only_row) do nothing")
                .param("cursor", cursor)
                .update();
    }

    boolean hasBegun() {
        return jdbc.sql("select exists (select from notice_feed)")
                .query(Boolean.class)
                .single();
    }

    /** Waits until nobody reads, and keeps others from it until the end of the transaction. */
    void lock() {
        jdbc.sql("select cursor from notice_feed for update")
                .query(String.class)
                .list();
    }

    /** The cursor, for one reader alone until the end of the transaction; empty while another one reads. */
    Optional<String> lockIfFree() {
        return jdbc.sql("select cursor from notice_feed for update skip locked")
                .query(String.class)
                .optional();
    }

    void moveTo(String cursor) {
        jdbc.sql("update notice_feed set cursor = :cursor where cursor <> :cursor")
                .param("cursor", cursor)
                .update();
    }
}
