package vn.motcua.agency;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    /**
     * Every agency with what belongs to it, by its name of {@code day}; one statement, so that all of it is of one
     * moment.
     */
    List<Entry> all(LocalDate day) {
        return jdbc.sql("""
            select a.id, a.code, a.national_code, a.kind, a.valid_from, a.valid_to,
                   array(select f.valid_from from agency_form f
                         where f.agency_id = a.id order by f.valid_from) as form_days,
                   array(select f.name from agency_form f
                         where f.agency_id = a.id order by f.valid_from) as form_names,
                   array(select f.parent_id from agency_form f
                         where f.agency_id = a.id order by f.valid_from) as form_parents,
                   array(select s.successor_id from agency_successor s
                         where s.agency_id = a.id order by s.successor_id) as successors,
                   array(select l.code from agency_alias l
                         where l.agency_id = a.id order by l.code) as aliases
            from agency a
            order by a.valid_from, a.id
            """).query((row, number) -> entry(row, day)).list();
    }

    /**
     * An agency and what belongs to it.
     *
     * @param parentId of the superior agency, as the name of the same day
     * @param forms by their first day
     * @param aliases other codes that mean it, in lower case
     */
    record Entry(
            Agency agency,
            Optional<String> nationalCode,
            Optional<Integer> parentId,
            List<Form> forms,
            List<Integer> successorIds,
            List<String> aliases) {

        /** One that was never called otherwise. */
        Entry(Agency agency, Optional<Integer> parentId, List<Integer> successorIds) {
            this(
                    agency,
                    Optional.empty(),
                    parentId,
                    List.of(new Form(agency.validFrom(), agency.name(), parentId)),
                    successorIds,
                    List.of());
        }
    }

    /** What an agency is called and under whom it stands, from a day on. */
    record Form(LocalDate from, String name, Optional<Integer> parentId) {

        static Form on(List<Form> forms, LocalDate day) {
            return forms.stream()
                    .filter(form -> !form.from().isAfter(day))
                    .reduce((_, later) -> later)
                    .orElseGet(forms::getFirst);
        }
    }

    /** Adds those whose code and first day are not there yet; parents are found among codes without an end. */
    int add(List<NewAgency> agencies) {
        int added = jdbc.sql("""
            insert into agency (code, kind, valid_from)
            select * from unnest(:codes::text[], :kinds::text[], :froms::date[])
            on conflict (code, valid_from) do nothing
            """)
                .param("codes", column(agencies, NewAgency::code))
                .param("kinds", column(agencies, agency -> agency.kind().column()))
                .param("froms", column(agencies, agency -> agency.validFrom().toString()))
                .update();
        jdbc.sql("""
            insert into agency_form (agency_id, valid_from, name, parent_id)
            select child.id, child.valid_from, given.name, parent.id
            from unnest(:codes::text[], :froms::date[], :names::text[], :parents::text[])
                as given (code, valid_from, name, parent)
            join agency child on child.code = given.code and child.valid_from = given.valid_from
            left join agency parent on parent.code = given.parent and parent.valid_to is null
            on conflict (agency_id, valid_from) do nothing
            """)
                .param("codes", column(agencies, NewAgency::code))
                .param("names", column(agencies, NewAgency::name))
                .param("froms", column(agencies, agency -> agency.validFrom().toString()))
                .param("parents", column(agencies, agency -> agency.parentCode().orElse("")))
                .update();
        return added;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from agency)")
                .query(Boolean.class)
                .single();
    }

    private static Entry entry(ResultSet row, LocalDate day) throws SQLException {
        List<Form> forms = forms(row);
        Form form = Form.on(forms, day);
        Agency agency = new Agency(
                row.getInt("id"),
                row.getString("code"),
                form.name(),
                AgencyKind.ofColumn(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
        return new Entry(
                agency,
                Optional.ofNullable(row.getString("national_code")),
                form.parentId(),
                forms,
                List.of((Integer[]) row.getArray("successors").getArray()),
                List.of((String[]) row.getArray("aliases").getArray()));
    }

    private static List<Form> forms(ResultSet row) throws SQLException {
        Date[] days = (Date[]) row.getArray("form_days").getArray();
        String[] names = (String[]) row.getArray("form_names").getArray();
        @Nullable Integer[] parents = (Integer[]) row.getArray("form_parents").getArray();
        return IntStream.range(0, days.length)
                .mapToObj(i -> new Form(days[i].toLocalDate(), names[i], Optional.ofNullable(parents[i])))
                .toList();
    }

    private static String[] column(List<NewAgency> agencies, Function<NewAgency, String> value) {
        return agencies.stream().map(value).toArray(String[]::new);
    }
}
