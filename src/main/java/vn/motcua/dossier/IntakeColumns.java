package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.motcua.dossier.SupplementPeriod.Ending;

/** What is reckoned and noted of new dossiers, as arrays, one a column, for the statement that writes them. */
final class IntakeColumns {

    /** @param number of the dossier within the statement, from 1 */
    private record Row<T>(int number, int no, T value) {}

    private final Map<String, Object> columns = new HashMap<>();

    private IntakeColumns() {}

    static Map<String, Object> of(List<NewDossier> dossiers) {
        IntakeColumns builder = new IntakeColumns();
        builder.putDeadlines(rows(dossiers, Intake::deadlines));
        builder.putPeriods(rows(dossiers, Intake::periods));
        builder.putNoted(rows(dossiers, Intake::noted));
        return builder.columns;
    }

    private static <T> List<Row<T>> rows(List<NewDossier> dossiers, Function<Intake, List<T>> part) {
        return IntStream.range(0, dossiers.size())
                .boxed()
                .flatMap(index ->
                        numbered(index + 1, part.apply(dossiers.get(index).intake())).stream())
                .toList();
    }

    private static <T> List<Row<T>> numbered(int dossier, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> new Row<>(dossier, index + 1, values.get(index)))
                .toList();
    }

    private void putDeadlines(List<Row<DeadlineChange>> rows) {
        numbers("datedOf", rows, row -> Optional.of(row.number()));
        numbers("datedNos", rows, row -> Optional.of(row.no()));
        texts("datedKinds", rows, row -> Optional.of(row.value().kind().column()));
        numbers("datedEvents", rows, row -> Optional.of(row.value().eventNumber()));
        moments("datedBefores", rows, row -> row.value().dueBefore());
        moments("datedDues", rows, row -> row.value().dueAt());
        moments("datedTerms", rows, row -> row.value().reckoned().map(Reckoned::dueAt));
        numbers("datedCalendars", rows, row -> row.value().reckoned().map(Reckoned::calendarVersion));
        texts("datedRules", rows, row -> row.value().reckoned().map(Reckoned::rule));
        texts("datedDerivations", rows, row -> row.value().reckoned().map(Reckoned::derivation));
        moments("datedRecordedAts", rows, row -> Optional.of(row.value().recordedAt()));
    }

    private void putPeriods(List<Row<SupplementPeriod>> rows) {
        numbers("periodOf", rows, row -> Optional.of(row.number()));
        numbers("periodNos", rows, row -> Optional.of(row.value().number()));
        numbers("periodEvents", rows, row -> Optional.of(row.value().eventNumber()));
        moments("periodRequests", rows, row -> Optional.of(row.value().requestedAt()));
        numbers("periodDays", rows, row -> row.value().termDay());
        moments("periodBefores", rows, row -> row.value().dueBefore());
        numbers("periodEndEvents", rows, row -> row.value().ending().map(Ending::eventNumber));
        moments("periodEnds", rows, row -> row.value().ending().map(Ending::at));
        texts(
                "periodSupplied",
                rows,
                row -> row.value().ending().map(Ending::supplied).map(String::valueOf));
        moments("periodAfters", rows, row -> row.value().ending().flatMap(Ending::dueAfter));
    }

    private void putNoted(List<Row<Noted>> rows) {
        numbers("notedOf", rows, row -> Optional.of(row.number()));
        texts("notedKinds", rows, row -> Optional.of(row.value().suspicion().column()));
        numbers("notedEvents", rows, row -> Optional.of(row.value().eventNumber()));
        moments("notedAts", rows, row -> Optional.of(row.value().at()));
    }

    private <T> void numbers(String name, List<Row<T>> rows, Function<Row<T>, Optional<Integer>> value) {
        columns.put(
                name,
                rows.stream().map(value).map(number -> number.orElse(null)).toArray(Integer[]::new));
    }

    private <T> void texts(String name, List<Row<T>> rows, Function<Row<T>, Optional<String>> value) {
        columns.put(
                name, rows.stream().map(value).map(text -> text.orElse(null)).toArray(String[]::new));
    }

    private <T> void moments(String name, List<Row<T>> rows, Function<Row<T>, Optional<Instant>> value) {
        texts(name, rows, row -> value.apply(row).map(Instant::toString));
    }
}
