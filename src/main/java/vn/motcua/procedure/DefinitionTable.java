package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Owner;

/** SQL of what stays the same through all versions of a procedure: its code, its owner, its end. */
@Component
class DefinitionTable {

    /** A procedure without its versions. */
    record Definition(int id, String code, Owner owner, Optional<ManagedProcedure.End> end) {}

    private final JdbcClient jdbc;

    DefinitionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a procedure under a code made by this system and returns its key. */
    int add(ProcedureCode code, Owner owner) {
        return insert(code.text(), code.prefix(), code.serial(), owner).orElseThrow();
    }

    /** Adds a procedure under a code of its own; empty when that code is there already. */
    Optional<Integer> add(String ownCode, Owner owner) {
        return insert(ownCode, null, null, owner);
    }

    private Optional<Integer> insert(String code, @Nullable String prefix, @Nullable Integer serial, Owner owner) {
        return jdbc.sql("""
            insert into procedure_definition (code, prefix, serial, owner_id, owner_level)
            values (:code, :prefix, :serial::int, :ownerId::int, :ownerLevel)
            on conflict (code) do nothing
            returning id
            """)
                .param("code", code)
                .param("prefix", prefix)
                .param("serial", serial)
                .param("ownerId", OwnerColumns.id(owner).orElse(null))
                .param("ownerLevel", OwnerColumns.level(owner).orElse(null))
                .query(Integer.class)
                .optional();
    }

    /** The procedure with this code. */
    Optional<Definition> find(String code) {
        return query("where p.code = :code", code);
    }

    /** The same, kept from other changes until this transaction ends. */
    Optional<Definition> lock(String code) {
        return query("where p.code = :code for no key update of p", code);
    }

    private Optional<Definition> query(String condition, String code) {
        return jdbc.sql("""
            select p.id, p.code, p.owner_id, p.owner_level, p.closed_from, r.code as replacement
            from procedure_definition p
            left join procedure_definition r on r.id = p.replacement_id
            """ + condition)
                .param("code", code)
                .query((row, number) -> definition(row))
                .optional();
    }

    void close(int id, LocalDate from, Optional<String> replacement) {
        jdbc.sql("""
            update procedure_definition
            set closed_from = :from,
                replacement_id = (select r.id from procedure_definition r where r.code = :replacement)
            where id = :id
            """)
                .param("id", id)
                .param("from", from)
                .param("replacement", replacement.orElse(null))
                .update();
    }

    void reopen(int id) {
        jdbc.sql("update procedure_definition set closed_from = null, replacement_id = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Definition definition(ResultSet row) throws SQLException {
        Optional<String> replacement = Optional.ofNullable(row.getString("replacement"));
        return new Definition(
                row.getInt("id"),
                row.getString("code"),
                OwnerColumns.read(row),
                Optional.ofNullable(row.getObject("closed_from", LocalDate.class))
                        .map(from -> new ManagedProcedure.End(from, replacement)));
    }
}
