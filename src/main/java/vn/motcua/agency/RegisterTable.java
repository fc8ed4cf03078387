package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that changes the register of agencies. */
@Component
class RegisterTable {

    private final JdbcClient jdbc;
    private final AgencyTable agencies;

    RegisterTable(JdbcClient jdbc, AgencyTable agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** Waits for other changes of the register, on whatever node, and keeps them out until the transaction ends. */
    void lock() {
        jdbc.sql("lock table agency in share row exclusive mode").update();
    }

    /** The register as the database has it now. */
    AgencyLives lives() {
        List<AgencyTable.Entry> entries = agencies.all(LocalDate.EPOCH);
        Map<Integer, AgencyTable.Entry> byId = entries.stream()
                .collect(Collectors.toMap(entry -> entry.agency().id(), Function.identity()));
        return AgencyLives.of(
                entries.stream().map(entry -> RegisterTable.life(entry, byId)).toList());
    }

    private static AgencyLife life(AgencyTable.Entry entry, Map<Integer, AgencyTable.Entry> byId) {
        Function<Integer, Optional<String>> code = id ->
                Optional.ofNullable(byId.get(id)).map(found -> found.agency().code());
        return new AgencyLife(
                entry.agency().code(),
                entry.agency().kind(),
                entry.agency().validFrom(),
                entry.agency().validTo(),
                entry.forms().stream()
                        .map(form -> new AgencyForm(
                                form.from(), form.name(), form.parentId().flatMap(code)))
                        .toList(),
                entry.successorIds().stream()
                        .flatMap(id -> code.apply(id).stream())
                        .toList(),
                entry.aliases());
    }

    /** Makes what {@code plan} says, for a reorganisation or for none: who comes first, who ends last. */
    void make(ChangePlan plan, Optional<Integer> reform) {
        Writer writer = new Writer(plan.day(), reform.orElse(null));
        writer.each(plan, ChangeEffect.Created.class, writer::open);
        writer.each(plan, ChangeEffect.Created.class, created -> writer.form(created.code(), created.form()));
        writer.each(plan, ChangeEffect.Amended.class, amended -> writer.form(amended.code(), amended.after()));
        writer.each(plan, ChangeEffect.Aliased.class, writer::alias);
        writer.each(plan, ChangeEffect.Closed.class, writer::heirs);
        writer.each(plan, ChangeEffect.Closed.class, writer::close);
    }

    /** Takes back what a reorganisation brought; the database refuses when something else refers to it by now. */
    void unmake(int reform) {
        List.of(
                        "delete from agency_alias where reform_id = :reform",
                        "delete from agency_successor where agency_id in"
                                + " (select id from agency where closed_by = :reform)",
                        "update agency set valid_to = null, closed_by = null where closed_by = :reform",
                        "delete from agency_form where reform_id = :reform",
                        "delete from agency where opened_by = :reform")
                .forEach(
                        statement -> jdbc.sql(statement).param("reform", reform).update());
    }

    /** Takes back an end that was entered by hand, with the successors; false when a reorganisation brought it. */
    boolean keep(int agency) {
        boolean kept = jdbc.sql("update agency set valid_to = null where id = :agency and closed_by is null")
                        .param("agency", agency)
                        .update()
                == 1;
        if (kept) {
            jdbc.sql("delete from agency_successor where agency_id = :agency")
                    .param("agency", agency)
                    .update();
        }
        return kept;
    }

    /** Enters, changes or removes the national identification code; false when another open agency has it. */
    boolean nationalCode(int agency, Optional<String> code) {
        return jdbc.sql("""
            update agency set national_code = :code::text where id = :agency and not exists (
                select 1 from agency other
                where upper(other.national_code) = upper(:code::text) and other.id <> :agency
                  and other.valid_to is null)
            """)
                        .param("code", code.orElse(null))
                        .param("agency", agency)
                        .update()
                == 1;
    }

    private final class Writer {

        /** The agency that holds a code on the day, as it is so far in this transaction. */
        private static final String HOLDER = """
            (select id from agency where lower(code) = lower(:%s) and valid_from <= :day
                and (valid_to is null or valid_to > :day))
            """;

        private final LocalDate day;
        private final @Nullable Integer reform;

        Writer(LocalDate day, @Nullable Integer reform) {
            this.day = day;
            this.reform = reform;
        }

        <E extends ChangeEffect> void each(ChangePlan plan, Class<E> kind, Consumer<E> write) {
            plan.effects().stream().filter(kind::isInstance).map(kind::cast).forEach(write);
        }

        void open(ChangeEffect.Created created) {
            statement("insert into agency (code, kind, valid_from, opened_by) values (:code, :kind, :day,"
                            + " :reform::int)")
                    .param("code", created.code())
                    .param("kind", created.kind().column())
                    .update();
        }

        void form(String code, AgencyForm form) {
            statement("""
                insert into agency_form (agency_id, valid_from, name, parent_id, reform_id)
                values (%s, :day, :name, %s, :reform::int)
                on conflict (agency_id, valid_from) do update
                set name = excluded.name, parent_id = excluded.parent_id
                """.formatted(HOLDER.formatted("code"), HOLDER.formatted("parent")))
                    .param("code", code)
                    .param("name", form.name())
                    .param("parent", form.parentCode().orElse(""))
                    .update();
        }

        void alias(ChangeEffect.Aliased aliased) {
            statement("insert into agency_alias (code, agency_id, valid_from, reform_id) values (lower(:alias), "
                            + HOLDER.formatted("code") + ", :day, :reform::int)")
                    .param("alias", aliased.alias())
                    .param("code", aliased.code())
                    .update();
        }

        void heirs(ChangeEffect.Closed closed) {
            closed.heirs()
                    .forEach(heir -> statement("insert into agency_successor (agency_id, successor_id) values ("
                                    + HOLDER.formatted("code") + ", " + HOLDER.formatted("heir") + ")")
                            .param("code", closed.code())
                            .param("heir", heir.code())
                            .update());
        }

        void close(ChangeEffect.Closed closed) {
            statement("update agency set valid_to = :day, closed_by = :reform::int where id = "
                            + HOLDER.formatted("code"))
                    .param("code", closed.code())
                    .update();
        }

        private JdbcClient.StatementSpec statement(String sql) {
            return jdbc.sql(sql).param("day", day).param("reform", reform);
        }
    }
}
