package vn.motcua.agency;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the register of agencies. */
@Component
class AgencyTable {

    record NewAgency(String code, String name, AgencyKind kind, LocalDate validFrom, Optional<String> parentCode) {}

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

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from agency)")
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
