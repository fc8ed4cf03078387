package vn.motcua.statistics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.agency.Agency;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.statistics.ReportRow.Note;

/** Arranges figures as the rows of a report. */
final class ReportRows {

    private final ReportQuestion question;
    private final Units units;
    private final ProcedureCatalogue procedures;
    private final Map<Integer, Integer> order;

    ReportRows(ReportQuestion question, Units units, ProcedureCatalogue procedures) {
        this.question = question;
        this.units = units;
        this.procedures = procedures;
        List<Agency> everyone = units.everyone();
        this.order = IntStream.range(0, everyone.size())
                .boxed()
                .collect(Collectors.toMap(index -> everyone.get(index).id(), Function.identity()));
    }

    static Figures sum(Stream<Tally> tallies) {
        return Figures.sum(tallies.map(Tally::figures));
    }

    /** The rows but for those of months, which are asked for one by one. */
    List<ReportRow> of(List<Tally> tallies) {
        return switch (question.by()) {
            case UNIT -> question.scope() instanceof Scope.Province ? levels(tallies, this::places) : units(tallies, 1);
            case SECTOR -> levels(tallies, this::sectors);
            case PROCEDURE -> levels(tallies, this::procedures);
            case MONTH -> List.of();
        };
    }

    /** A part for each level, where there are several. */
    private List<ReportRow> levels(List<Tally> tallies, LevelRows within) {
        Map<AgencyLevel, List<Tally>> byLevel =
                tallies.stream().collect(Collectors.groupingBy(Tally::level, TreeMap::new, Collectors.toList()));
        boolean several = question.scope() instanceof Scope.Province || byLevel.size() > 1;
        return byLevel.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        several ? Stream.of(level(entry.getKey(), entry.getValue())) : Stream.empty(),
                        within.of(entry.getKey(), entry.getValue(), several ? 2 : 1).stream()))
                .filter(row -> !row.figures().isEmpty())
                .toList();
    }

    @FunctionalInterface
    private interface LevelRows {
        List<ReportRow> of(AgencyLevel level, List<Tally> tallies, int depth);
    }

    private ReportRow level(AgencyLevel level, List<Tally> tallies) {
        return new ReportRow(
                new RowKey.OfLevel(level),
                1,
                "",
                Note.NONE,
                sum(tallies.stream()),
                Optional.of(question.at(new RowKey.OfLevel(level))));
    }

    /** Units of the province; those that have a superior together. */
    private List<ReportRow> places(AgencyLevel level, List<Tally> tallies, int depth) {
        Map<Optional<Agency>, List<Tally>> bySuperior = tallies.stream()
                .collect(Collectors.groupingBy(
                        tally -> units.superiorOf(units.unitOf(tally.unitId())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Stream<ReportRow> below = bySuperior.entrySet().stream()
                .flatMap(entry -> entry.getKey().map(superior -> below(superior, entry.getValue(), depth)).stream())
                .sorted(Comparator.comparingInt((ReportRow row) -> position(row.key())));
        return Stream.concat(below, units(bySuperior.getOrDefault(Optional.<Agency>empty(), List.of()), depth).stream())
                .toList();
    }

    private ReportRow below(Agency superior, List<Tally> tallies, int depth) {
        return new ReportRow(
                new RowKey.OfBelow(superior.id()),
                depth,
                superior.name(),
                units.note(superior),
                sum(tallies.stream()),
                Optional.of(question.in(new Scope.Below(superior.id()))));
    }

    private List<ReportRow> units(List<Tally> tallies, int depth) {
        return tallies.stream().collect(Collectors.groupingBy(Tally::unitId)).entrySet().stream()
                .map(entry -> unit(units.unitOf(entry.getKey()), entry.getValue(), depth))
                .filter(row -> !row.figures().isEmpty())
                .sorted(Comparator.comparingInt((ReportRow row) -> position(row.key())))
                .toList();
    }

    private ReportRow unit(Agency unit, List<Tally> tallies, int depth) {
        return new ReportRow(
                new RowKey.OfUnit(unit.id()),
                depth,
                unit.name(),
                units.note(unit),
                sum(tallies.stream()),
                Optional.of(question.in(new Scope.Unit(unit.id())).by(Grouping.SECTOR)));
    }

    private List<ReportRow> sectors(AgencyLevel level, List<Tally> tallies, int depth) {
        return tallies.stream()
                .collect(Collectors.groupingBy(
                        tally -> procedures.byId(tally.procedureId()).sector()))
                .entrySet()
                .stream()
                .map(entry -> sector(level, entry.getKey(), entry.getValue(), depth))
                .filter(row -> !row.figures().isEmpty())
                .sorted(Comparator.comparing(ReportRow::label))
                .toList();
    }

    private ReportRow sector(AgencyLevel level, Procedure.Sector sector, List<Tally> tallies, int depth) {
        return new ReportRow(
                new RowKey.OfSector(level, sector.code()),
                depth,
                sector.name(),
                Note.NONE,
                sum(tallies.stream()),
                Optional.of(question.in(question.scope().on(level))
                        .inSector(sector.code())
                        .by(Grouping.PROCEDURE)));
    }

    private List<ReportRow> procedures(AgencyLevel level, List<Tally> tallies, int depth) {
        return tallies.stream().collect(Collectors.groupingBy(Tally::procedureId)).entrySet().stream()
                .map(entry -> procedure(level, procedures.byId(entry.getKey()), entry.getValue(), depth))
                .filter(row -> !row.figures().isEmpty())
                .sorted(Comparator.comparing(ReportRow::label))
                .toList();
    }

    private ReportRow procedure(AgencyLevel level, Procedure procedure, List<Tally> tallies, int depth) {
        return new ReportRow(
                new RowKey.OfProcedure(level, procedure.id()),
                depth,
                procedure.name(),
                Note.NONE,
                sum(tallies.stream()),
                Optional.of(question.in(question.scope().on(level))
                        .ofProcedure(procedure.id())
                        .by(Grouping.UNIT)));
    }

    private int position(RowKey key) {
        return switch (key) {
            case RowKey.OfUnit(int id) -> order.getOrDefault(id, Integer.MAX_VALUE);
            case RowKey.OfBelow(int id) -> order.getOrDefault(id, Integer.MAX_VALUE);
            case RowKey.Total _, RowKey.OfLevel _, RowKey.OfSector _, RowKey.OfProcedure _, RowKey.OfMonth _ -> 0;
        };
    }
}
