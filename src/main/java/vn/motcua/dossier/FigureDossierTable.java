package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.counting.Column;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureLife;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;

/** SQL of the dossiers behind figures. */
@Component
class FigureDossierTable {

    /** How far back a page is looked for at first, then four times as far, and so on. */
    private static final Duration FIRST_WINDOW = Duration.ofHours(6);

    private static final Duration LAST_WINDOW = Duration.ofDays(1500);
    private static final String EVER = "-infinity";

    private final JdbcClient jdbc;
    private final ProcedureCatalogue procedures;
    private final FigureLines lines;

    FigureDossierTable(@ForReading JdbcClient jdbc, ProcedureCatalogue procedures, FigureLines lines) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.lines = lines;
    }

    long count(FigureQuestion question, Instant now) {
        return jdbc.sql("""
            select count(*) from unnest(:agencies::int[]) as a (id) join dossier d on %s
            """.formatted(where(question)))
                .params(parameters(question, now))
                .query(Long.class)
                .single();
    }

    /**
     * At most {@code size}, beginning after a place. They are looked for among the latest first and farther back only
     * when these are too few: a page of the whole province then reads little more than it shows.
     */
    List<FigureLine> page(FigureQuestion question, DeskPlace after, Instant now, int size) {
        Instant finish = finish(question);
        Instant latest = after.moment().filter(finish::isAfter).orElse(finish);
        for (Duration window = FIRST_WINDOW; window.compareTo(LAST_WINDOW) < 0; window = window.multipliedBy(4)) {
            List<FigureLine> found =
                    page(question, after, now, size, latest.minus(window).toString());
            if (found.size() == size) {
                return found;
            }
        }
        return page(question, after, now, size, EVER);
    }

    private List<FigureLine> page(FigureQuestion question, DeskPlace after, Instant now, int size, String since) {
        String moment = FigureOrder.of(question.column()).moment();
        return jdbc.sql("""
            select d.agency_id, d.id, d.code, d.procedure_id, d.state, d.received_at, d.due_at, d.finished_at,
                d.place
            from unnest(:agencies::int[]) as a (id)
            cross join lateral (
                select d.*, %1$s as place from dossier d
                where %2$s
                    and (%1$s, d.agency_id, d.id) < (:after::timestamptz, :afterAgency::int, :afterId::bigint)
                    and %1$s <= :after::timestamptz
                    and %1$s >= :since::timestamptz and %1$s < :until::timestamptz
                order by %1$s desc, d.id desc
                limit :size
            ) as d
            order by d.place desc, d.agency_id desc, d.id desc
            limit :size
            """.formatted(moment, where(question)))
                .params(parameters(question, now))
                .param("after", after.moment("infinity"))
                .param("afterAgency", after.agencyId())
                .param("afterId", after.id())
                .param("since", since)
                .param("until", until(question))
                .param("size", size)
                .query((row, number) -> lines.of(row))
                .list();
    }

    /** No dossier behind a figure came or ended later; but a refused one may have come after it was refused. */
    private static String until(FigureQuestion question) {
        return question.column() == Column.REFUSED
                ? "infinity"
                : finish(question).toString();
    }

    private static Instant finish(FigureQuestion question) {
        return question.to().plusDays(1).atStartOfDay(ProvinceTime.ZONE).toInstant();
    }

    private static String where(FigureQuestion question) {
        return """
            d.agency_id = a.id and (d.origin = 'desk') = :linked
                and (:everyProcedure or d.procedure_id = any(:procedures)) and %s
            """.formatted(FigureConditions.of(question.column(), question.rule()));
    }

    private Map<String, Object> parameters(FigureQuestion question, Instant now) {
        Instant last = question.to().atStartOfDay(ProvinceTime.ZONE).toInstant();
        Instant finish = finish(question);
        Map<String, Object> parameters = new HashMap<>(byMoment());
        parameters.put("agencies", question.agencies().toArray(Integer[]::new));
        parameters.put("linked", question.linked());
        parameters.put("everyProcedure", question.procedures().isEmpty());
        parameters.put(
                "procedures",
                question.procedures().stream().flatMap(Set::stream).toArray(Integer[]::new));
        parameters.put("begin", question.from().atStartOfDay(ProvinceTime.ZONE).toOffsetDateTime());
        parameters.put("last", last.atOffset(ZoneOffset.UTC));
        parameters.put("finish", finish.atOffset(ZoneOffset.UTC));
        parameters.put("hour", (now.isBefore(finish) ? now : finish).atOffset(ZoneOffset.UTC));
        return parameters;
    }

    /** Versions of procedures whose terms are of hours or of the same day. */
    private Map<String, Object> byMoment() {
        List<Integer> ids = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        for (Procedure procedure : procedures.everyone()) {
            for (ProcedureLife.Version version : procedure.life().versions()) {
                if (CountedDossiers.isByMoment(version)) {
                    ids.add(procedure.id());
                    versions.add(version.number());
                }
            }
        }
        return Map.of(
                "momentProcedures", ids.toArray(Integer[]::new), "momentVersions", versions.toArray(Integer[]::new));
    }
}
