package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ProvinceTime;

/** SQL of the figures of the province. */
@Component
class FigureTable {

    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProvinceFigures.Figures> latest() {
        return jdbc.sql("select counted_at, received, finished, on_time, overdue from dossier_figure")
                .query((row, number) -> figures(row))
                .optional();
    }

    /** Replaces the figures. What an agency sent on to the Office is counted once, at the agency. */
    void count(Instant now, Instant monthBegin) {
        jdbc.sql("""
            insert into dossier_figure as figure (counted_at, received, finished, on_time, overdue)
            select :now,
                count(*) filter (where received_at >= :monthBegin and received_at <= :now),
                count(*) filter (where finished_at >= :monthBegin and due_at is not null),
                count(*) filter (where finished_at >= :monthBegin
                    and (finished_at at time zone :zone)::date <= (due_at at time zone :zone)::date),
                count(*) filter (where finished_at is null and due_at < :now
                    and (due_at at time zone :zone)::date < (:now at time zone :zone)::date
                    and state not in ('supplement_requested', 'payment_requested'))
            from dossier
            where agency_id = sender_id
                and state not in ('registered', 'completion_requested', 'refused', 'cancelled')
            on conflict (only_row) do update
            set counted_at = excluded.counted_at, received = excluded.received, finished = excluded.finished,
                on_time = excluded.on_time, overdue = excluded.overdue
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("monthBegin", monthBegin.atOffset(ZoneOffset.UTC))
                .param("zone", ProvinceTime.ZONE.getId())
                .update();
    }

    private static ProvinceFigures.Figures figures(ResultSet row) throws SQLException {
        return new ProvinceFigures.Figures(
                row.getTimestamp("counted_at").toInstant(),
                row.getLong("received"),
                row.getLong("finished"),
                row.getLong("on_time"),
                row.getLong("overdue"));
    }
}
