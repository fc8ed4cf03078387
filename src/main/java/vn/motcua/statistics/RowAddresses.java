package vn.motcua.statistics;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.Column;
import vn.motcua.procedure.ProcedureCatalogue;

/** Names the rows and columns of reports in addresses, so that each figure has one that stays good. */
@Component
public class RowAddresses {

    private static final Pattern DOT = Pattern.compile("\\.");

    private final UnitCodes units;
    private final ProcedureCatalogue procedures;

    RowAddresses(UnitCodes units, ProcedureCatalogue procedures) {
        this.units = units;
        this.procedures = procedures;
    }

    /** What a row is called: {@code don-vi.sxd}, {@code linh-vuc.tinh.XD}, {@code thang.2026-11}. */
    public String of(RowKey key) {
        return switch (key) {
            case RowKey.Total() -> "tong";
            case RowKey.OfLevel(AgencyLevel level) -> "cap." + AddressWords.of(level);
            case RowKey.OfUnit(int id) -> "don-vi." + units.of(id);
            case RowKey.OfBelow(int id) -> "cap-duoi." + units.of(id);
            case RowKey.OfSector(AgencyLevel level, String code) -> "linh-vuc." + AddressWords.of(level) + "." + code;
            case RowKey.OfProcedure(AgencyLevel level, int id) ->
                "thu-tuc." + AddressWords.of(level) + "." + procedures.byId(id).code();
            case RowKey.OfMonth(YearMonth month) -> "thang." + month;
        };
    }

    /** The code, for good, of the unit, sector or procedure a row is about; empty for other rows. */
    public Optional<String> code(RowKey key) {
        return switch (key) {
            case RowKey.OfUnit(int id) -> Optional.of(units.of(id));
            case RowKey.OfBelow(int id) -> Optional.of(units.of(id));
            case RowKey.OfSector(var _, String code) -> Optional.of(code);
            case RowKey.OfProcedure(var _, int id) ->
                Optional.of(procedures.byId(id).code());
            case RowKey.Total _, RowKey.OfLevel _, RowKey.OfMonth _ -> Optional.empty();
        };
    }

    /** The row that is called so. */
    public Optional<RowKey> row(String text) {
        List<String> parts = DOT.splitAsStream(text).toList();
        String name = text.substring(Math.min(text.length(), parts.getFirst().length() + 1));
        return switch (parts.getFirst()) {
            case "tong" -> Optional.of(new RowKey.Total());
            case "cap" -> AddressWords.level(name).map(RowKey.OfLevel::new);
            case "don-vi" -> units.find(name).map(unit -> new RowKey.OfUnit(unit.id()));
            case "cap-duoi" -> units.find(name).map(unit -> new RowKey.OfBelow(unit.id()));
            case "linh-vuc" -> onLevel(name, this::sector);
            case "thu-tuc" -> onLevel(name, this::procedure);
            case "thang" -> month(name).map(RowKey.OfMonth::new);
            default -> Optional.empty();
        };
    }

    /** The word of a column: {@code qua-han}. */
    public String of(Column column) {
        return AddressWords.of(column);
    }

    /** The column of a word. */
    public Optional<Column> column(String word) {
        return AddressWords.column(word);
    }

    private static Optional<RowKey> onLevel(String name, BiFunction<AgencyLevel, String, Stream<RowKey>> meaning) {
        List<String> parts = List.of(DOT.split(name, 2));
        return parts.size() == 2
                ? AddressWords.level(parts.getFirst())
                        .flatMap(level -> meaning.apply(level, parts.get(1)).findFirst())
                : Optional.empty();
    }

    private Stream<RowKey> sector(AgencyLevel level, String code) {
        return procedures.everyone().stream()
                .filter(procedure -> procedure.sector().code().equals(code))
                .map(_ -> new RowKey.OfSector(level, code));
    }

    private Stream<RowKey> procedure(AgencyLevel level, String code) {
        return procedures.byCode(code).stream().map(procedure -> new RowKey.OfProcedure(level, procedure.id()));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
