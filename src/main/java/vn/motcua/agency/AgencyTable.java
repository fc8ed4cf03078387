package vn.motcua.agency;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL of the register of agencies. */
@Component
class AgencyTable {

    record NewAgency(String code, String name, AgencyKind kind, LocalDate validFrom, Optional<String> parentCode) {}

    record SecretRow(int agencyId, Digest digest, Instant validFrom, Optional<Instant> validUntil) {

        boolean isValidAt(Instant moment) {
            return !moment.isBefore(validFrom)
                    && validUntil.map(moment::isBefore).orElse(true);
        }
    }

    private final JdbcClient jdbc;

    AgencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every agency with the keys of its successors. */
    List<Entry> all() {
        return jdbc.sql("""
            select a.id, a.code, a.name, a.kind, a.parent_id, a.valid_from, a.valid_to,
                   array(select s.successor_id from agency_successor s
                         where s.agency_id = a.id order by s.successor_id) as successors
            from agency a
            order by a.valid_from, a.id
            """).query((row, number) -> entry(row)).list();
    }

    record Entry(Agency agency, Optional<Integer> parentId, List<Integer> successorIds) {}

    List<SecretRow> secrets() {
        return jdbc.sql("select agency_id, digest, valid_from, valid_until from agency_secret")
                .query((row, number) -> new SecretRow(
                        row.getInt("agency_id"),
                        Digest.of(row.getBytes("digest")),
                        row.getTimestamp("valid_from").toInstant(),
                        Optional.ofNullable(row.getTimestamp("valid_until")).map(Timestamp::toInstant)))
                .list();
    }

    /** Adds those whose code and first day are not there yet; parents are found among codes without an end. */
    int add(List<NewAgency> agencies) {
        int added = jdbc.sql("""
            insert into agency (code, name, kind, valid_from)
            select * from unnest(:codes::text[], :names::text[], :kinds::text[], :froms::date[])
            on conflict (code, valid_from) do nothing
            """)
                .param("codes", column(agencies, NewAgency::code))
                .param("names", column(agencies, NewAgency::name))
                .param("kinds", column(agencies, agency -> agency.kind().column()))
                .param("froms", column(agencies, agency -> agency.validFrom().toString()))
                .update();
        jdbc.sql("""
            update agency child set parent_id = parent.id
            from unnest(:codes::text[], :froms::date[], :parents::text[]) as given (code, valid_from, parent)
            join agency parent on parent.code = given.parent and parent.valid_to is null
            where child.code = given.code and child.valid_from = given.valid_from
              and child.parent_id is null
            """)
                .param("codes", column(agencies, NewAgency::code))
                .param("froms", column(agencies, agency -> agency.validFrom().toString()))
                .param("parents", column(agencies, agency -> agency.parentCode().orElse("")))
                .update();
        return added;
    }

    /** Ends an agency's validity on {@code day}, the first day it no longer holds, and names who took over. */
    void close(int agencyId, LocalDate day, List<Integer> successorIds) {
        jdbc.sql("update agency set valid_to = :day where id = :id")
                .param("day", day)
                .param("id", agencyId)
                .update();
        jdbc.sql("""
            insert into agency_successor (agency_id, successor_id)
            select :id, successor_id from unnest(:successors::int[]) as s (successor_id)
            on conflict do nothing
            """)
                .param("id", agencyId)
                .param("successors", successorIds.toArray(Integer[]::new))
                .update();
    }

    /** Puts one secret into a slot of each agency, over what was there. */
    void putSecrets(
            Map<Integer, Digest> digests,
            SecretSlot slot,
            Instant validFrom,
            @Nullable Instant validUntil,
            Instant now) {
        List<Map.Entry<Integer, Digest>> rows = List.copyOf(digests.entrySet());
        jdbc.sql("""
            insert into agency_secret (agency_id, slot, digest, valid_from, valid_until, issued_at)
            select agency_id, :slot, digest, :validFrom, :validUntil::timestamptz, :now
            from unnest(:ids::int[], :digests::bytea[]) as given (agency_id, digest)
            on conflict (agency_id, slot) do update
            set digest = excluded.digest, valid_from = excluded.valid_from,
                valid_until = excluded.valid_until, issued_at = excluded.issued_at
            """)
                .param("slot", slot.column())
                .param("validFrom", validFrom.atOffset(ZoneOffset.UTC))
                .param("validUntil", validUntil == null ? null : validUntil.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", rows.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
                .param(
                        "digests",
                        rows.stream().map(row -> row.getValue().bytes()).toArray(byte[][]::new))
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from agency)")
                .query(Boolean.class)
                .single();
    }

    boolean anySecret() {
        return jdbc.sql("select exists (select 1 from agency_secret)")
                .query(Boolean.class)
                .single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Agency agency = new Agency(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                AgencyKind.ofColumn(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
        return new Entry(
                agency,
                Optional.ofNullable(row.getObject("parent_id", Integer.class)),
                integers(row.getArray("successors")));
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }

    private static String[] column(List<NewAgency> agencies, Function<NewAgency, String> value) {
        return agencies.stream().map(value).toArray(String[]::new);
    }
}
