package vn.motcua.agency;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of secrets that end soon. */
@Component
class ExpiryTable {

    private final JdbcClient jdbc;

    ExpiryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One secret that ends. */
    record Row(int secretId, int agencyId, SecretSlot slot, Instant validUntil) {}

    /** Current and next secrets that end before {@code end}, or have; the first first. */
    List<Row> endingBefore(Instant end) {
        return jdbc.sql("""
            select id, agency_id, slot, valid_until from agency_secret
            where slot <> 'previous' and valid_until < :end
            order by valid_until, id
            """)
                .param("end", SecretTable.utc(end))
                .query((row, number) -> new Row(
                        row.getInt("id"),
                        row.getInt("agency_id"),
                        SecretSlot.ofColumn(row.getString("slot")),
                        row.getTimestamp("valid_until").toInstant()))
                .list();
    }

    /** Takes on one warning: true for one caller only, whatever their number. */
    boolean claim(int secretId, int days) {
        return jdbc.sql("""
            update agency_secret set warned_days = :days
            where id = :id and (warned_days is null or warned_days > :days)
            """).param("days", days).param("id", secretId).update() == 1;
    }

    /** Gives a warning back that could not be sent. */
    void release(int secretId, int days) {
        jdbc.sql("update agency_secret set warned_days = null where id = :id and warned_days = :days")
                .param("days", days)
                .param("id", secretId)
                .update();
    }
}
