package vn.motcua.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureLife;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;

/** SQL of the dossiers behind figures. */
@Component
class FigureDossierTable {

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

    /** At most {@code size}, beginning after a place. */
    List<FigureLine> page(FigureQuestion question, DeskPlace after, Instant now, int size) {
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
                .param("size", size)
                .query((row, number) -> lines.of(row))
                .list();
    }

    private static String where(FigureQuestion question) {
        return """
            d.agency_id = a.id and (d.origin = 'desk') = :linked
                and (:everyProcedure or d.procedure_id = any(:procedures)) and %s
            """.formatted(FigureConditions.of(question.column(), question.rule()));
    }

    private Map<String, Object> parameters(FigureQuestion question, Instant now) {
        Instant last = question.to().atStartOfDay(ProvinceTime.ZONE).toInstant();
        Instant finish = last.plus(1, ChronoUnit.DAYS);
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
                if (version.term()
                        .filter(term -> term.unit() == TermUnit.HOUR || term.unit() == TermUnit.SAME_DAY)
                        .isPresent()) {
                    ids.add(procedure.id());
                    versions.add(version.number());
                }
            }
        }
        return Map.of(
                "momentProcedures", ids.toArray(Integer[]::new), "momentVersions", versions.toArray(Integer[]::new));
    }
}
