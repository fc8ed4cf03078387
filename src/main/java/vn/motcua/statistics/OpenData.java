package vn.motcua.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;

/**
 * Reads the figures that are given away: by month, unit and sector, under the usual rule. Dossiers stand under the
 * agency that handled them, so that a month that is over does not change when agencies are merged later.
 */
@Component
public class OpenData {

    /** The first year there can be dossiers of. */
    public static final int FIRST_YEAR = 2010;

    private record Cell(int unitId, Procedure.Sector sector) {}

    private final Tallies tallies;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final UnitCodes codes;
    private final TransactionTemplate moment;
    private final Clock clock;

    OpenData(
            Tallies tallies,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            UnitCodes codes,
            @ForReading TransactionTemplate moment,
            Clock clock) {
        this.tallies = tallies;
        this.agencies = agencies;
        this.procedures = procedures;
        this.codes = codes;
        this.moment = moment;
        this.clock = clock;
    }

    /** Its months so far, the present one up to now; a question to the database for each. */
    public OpenYear year(int year) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ProvinceTime.ZONE);
        List<YearMonth> months = Stream.iterate(YearMonth.of(year, 1), month -> month.plusMonths(1))
                .limit(12)
                .takeWhile(month -> !month.atDay(1).isAfter(today))
                .toList();
        return Objects.requireNonNull(moment.execute(_ -> {
            List<OpenRow> rows = new ArrayList<>();
            months.forEach(month -> rows.addAll(month(month, today, now)));
            return new OpenYear(year, now, rows);
        }));
    }

    private List<OpenRow> month(YearMonth month, LocalDate today, Instant now) {
        ReportQuestion question =
                ReportQuestion.ofProvince(Period.of(month).until(today)).with(RegisterView.OF_DAY);
        Units units = new Units(agencies.on(question.period().to()), RegisterView.OF_DAY);
        Map<Cell, Figures> cells = tallies.byAgencyAndProcedure(question, units, now).stream()
                .collect(Collectors.toMap(this::cell, Tally::figures, Figures::plus));
        List<Integer> order = units.everyone().stream().map(Agency::id).toList();
        cells.values().removeIf(Figures::isEmpty);
        Map<Cell, OpenFigures> shown = OpenCells.shown(cells, Cell::unitId);
        return shown.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt((Cell cell) -> order.indexOf(cell.unitId()))
                        .thenComparing(cell -> cell.sector().code())))
                .map(entry -> row(month, units.unitOf(entry.getKey().unitId()), entry.getKey(), entry.getValue()))
                .toList();
    }

    private Cell cell(Tally tally) {
        return new Cell(tally.unitId(), procedures.byId(tally.procedureId()).sector());
    }

    private OpenRow row(YearMonth month, Agency unit, Cell cell, OpenFigures shown) {
        return new OpenRow(month, codes.of(unit.id()), unit.name(), Units.level(unit), cell.sector(), shown);
    }
}
