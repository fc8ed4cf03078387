package vn.motcua.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of secrets that end soon. */
@Component
class ExpiryTable {

    private final JdbcClient jdbc;

    ExpiryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Current and next secrets that end before {@code end}, or have, of agencies that may call; the first first. */
    List<ExpiringSecret> endingBefore(Instant end, Optional<Set<Integer>> agencies) {
        return jdbc.sql("""
            select secret.id, secret.agency_id, agency.code, agency.name, secret.slot, secret.valid_until
            from agency_secret secret join agency on agency.id = secret.agency_id
            where secret.slot <> 'previous' and secret.valid_until < :end
              and (agency.valid_to is null or agency.valid_to > current_date)
              and (:all or secret.agency_id = any(:agencies))
            order by secret.valid_until, secret.id
            """)
                .param("end", SecretTable.utc(end))
                .param("all", agencies.isEmpty())
                .param("agencies", agencies.orElse(Set.of()).toArray(Integer[]::new))
                .query((row, number) -> new ExpiringSecret(
                        row.getInt("id"),
                        row.getInt("agency_id"),
                        row.getString("code"),
                        row.getString("name"),
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
