package vn.motcua.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL of agencies' secrets. */
@Component
class SecretTable {

    private static final String KEPT = "select id, agency_id, digest, valid_from, valid_until from agency_secret";

    private final JdbcClient jdbc;

    SecretTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptSecret> all() {
        return jdbc.sql(KEPT).query((row, number) -> kept(row)).list();
    }

    List<KeptSecret> byDigest(Digest digest) {
        return jdbc.sql(KEPT + " where digest = :digest")
                .param("digest", digest.bytes())
                .query((row, number) -> kept(row))
                .list();
    }

    /** Lets nobody else change the secrets of these agencies until the transaction ends. */
    void lock(Collection<Integer> agencyIds) {
        jdbc.sql("select id from agency where id = any(:ids) order by id for no key update")
                .param("ids", agencyIds.toArray(Integer[]::new))
                .query(Integer.class)
                .list();
    }

    /** What an agency has, the next first; of the previous ones only those that have not ended. */
    List<HeldSecret> of(int agencyId, Instant now) {
        return jdbc.sql("""
            select id, slot, issued_at, valid_until, last_used_at, last_used_from from agency_secret
            where agency_id = :agency and (slot <> 'previous' or valid_until > :now)
            order by array_position(array['next', 'current', 'previous'], slot), id desc
            """)
                .param("agency", agencyId)
                .param("now", utc(now))
                .query((row, number) -> held(row))
                .list();
    }

    /** Puts one secret into a slot of each agency, over what was there. */
    void put(
            Map<Integer, Digest> digests,
            SecretSlot slot,
            Instant validFrom,
            @Nullable Instant validUntil,
            Instant now) {
        List<Map.Entry<Integer, Digest>> rows = List.copyOf(digests.entrySet());
        Integer[] ids = rows.stream().map(Map.Entry::getKey).toArray(Integer[]::new);
        jdbc.sql("delete from agency_secret where agency_id = any(:ids) and slot = :slot")
                .param("ids", ids)
                .param("slot", slot.column())
                .update();
        jdbc.sql("""
            insert into agency_secret (agency_id, slot, digest, valid_from, valid_until, issued_at)
            select agency_id, :slot, digest, :validFrom, :validUntil::timestamptz, :now
            from unnest(:ids::int[], :digests::bytea[]) as given (agency_id, digest)
            """)
                .param("slot", slot.column())
                .param("validFrom", utc(validFrom))
                .param("validUntil", validUntil == null ? null : utc(validUntil))
                .param("now", utc(now))
                .param("ids", ids)
                .param(
                        "digests",
                        rows.stream().map(row -> row.getValue().bytes()).toArray(byte[][]::new))
                .update();
    }

    /** Makes the current secret a previous one, which ends at {@code end} unless it would have ended before. */
    void retire(int agencyId, Instant end) {
        jdbc.sql("""
            update agency_secret set slot = 'previous',
                valid_until = greatest(valid_from + interval '1 microsecond', least(valid_until, :end))
            where agency_id = :agency and slot = 'current'
            """).param("agency", agencyId).param("end", utc(end)).update();
    }

    void promote(int id) {
        jdbc.sql("update agency_secret set slot = 'current' where id = :id and slot = 'next'")
                .param("id", id)
                .update();
    }

    boolean remove(int agencyId, int id) {
        return jdbc.sql("delete from agency_secret where agency_id = :agency and id = :id")
                        .param("agency", agencyId)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Removes previous secrets that ended before a moment. */
    void forget(int agencyId, Instant before) {
        jdbc.sql("delete from agency_secret where agency_id = :agency and slot = 'previous' and valid_until < :before")
                .param("agency", agencyId)
                .param("before", utc(before))
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from agency_secret)")
                .query(Boolean.class)
                .single();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static KeptSecret kept(ResultSet row) throws SQLException {
        return new KeptSecret(
                row.getInt("id"),
                row.getInt("agency_id"),
                Digest.of(row.getBytes("digest")),
                row.getTimestamp("valid_from").toInstant(),
                moment(row, "valid_until"));
    }

    private static HeldSecret held(ResultSet row) throws SQLException {
        String address = row.getString("last_used_from");
        return new HeldSecret(
                row.getInt("id"),
                SecretSlot.ofColumn(row.getString("slot")),
                row.getTimestamp("issued_at").toInstant(),
                moment(row, "valid_until"),
                moment(row, "last_used_at").map(at -> new SecretUse(at, address)));
    }
}
