package vn.motcua.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.counting.Column;

/**
 * A report by units in the columns of form 07a/BTP, as far as this system can fill them in.
 *
 * @param report by units; its total comes with {@link #total}
 * @param rows in order
 */
public record Form07a(Report report, List<Row> rows, Row total) {

    /** A column of the form. */
    public enum Cell {
        RECEIVED(Column.RECEIVED),
        CARRIED(Column.CARRIED),
        ONLINE_WHOLE(OnlineService.WHOLE),
        ONLINE_PARTIAL(OnlineService.PARTIAL),
        /** Sent online for a procedure whose level is not said in the terms of NĐ 42/2022. */
        ONLINE_UNSAID(OnlineService.UNSAID),
        COUNTER(Column.COUNTER),
        POST(Column.POST),
        /** Received without a word on how. */
        UNSAID(Column.UNSAID),
        REFUSED(Column.REFUSED),
        FINISHED(Column.FINISHED),
        EARLY(Column.EARLY),
        ON_TIME(Column.ON_TIME),
        LATE_APOLOGISED(Column.LATE_APOLOGISED),
        LATE_NOT_APOLOGISED(Column.LATE_NOT_APOLOGISED),
        OPEN(Column.OPEN),
        IN_TERM(Column.IN_TERM),
        OVERDUE(Column.OVERDUE),
        STOPPED(Column.STOPPED),
        WITHDRAWN(Column.WITHDRAWN);

        private final Column column;
        private final Optional<OnlineService> service;

        Cell(Column column) {
            this.column = column;
            this.service = Optional.empty();
        }

        Cell(OnlineService service) {
            this.column = Column.ONLINE;
            this.service = Optional.of(service);
        }

        /** The figure it is, or is a part of. */
        public Column column() {
            return column;
        }

        /** Whether it is a part of a figure, found in the report by procedures. */
        public boolean isPart() {
            return service.isPresent();
        }
    }

    /** How much of a procedure is done online, by its present level in the terms of NĐ 42/2022. */
    enum OnlineService {
        WHOLE,
        PARTIAL,
        UNSAID
    }

    /** @param online what was sent online, by how much of the procedure is done online */
    public record Row(ReportRow row, Map<OnlineService, Long> online) {

        public long of(Cell cell) {
            return cell.service
                    .map(service -> online.getOrDefault(service, 0L))
                    .orElseGet(() -> row.figures().of(cell.column));
        }
    }

    public Form07a {
        rows = List.copyOf(rows);
    }
}
