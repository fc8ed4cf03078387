package vn.motcua.agency;

import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register as its rows say it, read without the program: whose dossiers are whose, in a report. */
public final class WrittenRegister {

    private record Row(
            int id, AgencyKind kind, LocalDate from, Optional<LocalDate> to, List<Integer> heirs, List<Form> forms) {

        private boolean isValidOn(LocalDate day) {
            return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
        }
    }

    private record Form(LocalDate from, Optional<Integer> superior) {}

    private final Map<Integer, Row> rows;

    private WrittenRegister(Map<Integer, Row> rows) {
        this.rows = rows;
    }

    public static WrittenRegister read(JdbcClient jdbc) {
        List<Map<String, Object>> heirs = jdbc.sql("select agency_id, successor_id from agency_successor")
                .query()
                .listOfRows();
        List<Map<String, Object>> forms = jdbc.sql("""
            select agency_id, valid_from, parent_id from agency_form order by valid_from
            """).query().listOfRows();
        return new WrittenRegister(jdbc
                .sql("select id, kind, valid_from, valid_to from agency")
                .query((row, number) -> new Row(
                        row.getInt("id"),
                        AgencyKind.ofColumn(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        of(row.getInt("id"), heirs).stream()
                                .map(each -> (Integer) each.get("successor_id"))
                                .toList(),
                        of(row.getInt("id"), forms).stream()
                                .map(each -> new Form(
                                        ((Date) Objects.requireNonNull(each.get("valid_from"))).toLocalDate(),
                                        Optional.ofNullable((Integer) each.get("parent_id"))))
                                .toList()))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Function.identity())));
    }

    public AgencyKind kind(int id) {
        return row(id).kind();
    }

    public Set<Integer> validOn(LocalDate day) {
        return rows.values().stream()
                .filter(row -> row.isValidOn(day))
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    /** Who alone holds on a day what an agency held: itself while it is there, and where nobody or several hold it. */
    public int holder(int id, LocalDate day) {
        if (row(id).isValidOn(day)) {
            return id;
        }
        Set<Integer> holders = new LinkedHashSet<>();
        collect(id, day, holders);
        return holders.size() == 1 ? holders.iterator().next() : id;
    }

    public boolean isSplit(int id, LocalDate day) {
        Set<Integer> holders = new LinkedHashSet<>();
        collect(id, day, holders);
        return !row(id).isValidOn(day) && holders.size() > 1;
    }

    public Optional<Integer> superior(int id, LocalDate day) {
        List<Form> forms = row(id).forms();
        Form form = forms.getFirst();
        for (Form later : forms) {
            form = later.from().isAfter(day) ? form : later;
        }
        return form.superior();
    }

    private void collect(int id, LocalDate day, Set<Integer> holders) {
        for (int heir : row(id).heirs()) {
            if (row(heir).isValidOn(day)) {
                holders.add(heir);
            } else {
                collect(heir, day, holders);
            }
        }
    }

    private Row row(int id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow();
    }

    private static List<Map<String, Object>> of(int id, List<Map<String, Object>> all) {
        return all.stream()
                .filter(row -> Objects.equals(row.get("agency_id"), id))
                .toList();
    }
}
