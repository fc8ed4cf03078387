package vn.motcua.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgressTable.Locked;
import vn.motcua.procedure.ProcedureCatalogue;

/** Lets the term of a dossier begin that was handed in before and is taken in now. */
@Component
class Acceptance {

    private final JdbcClient jdbc;
    private final ProcedureCatalogue procedures;
    private final TermClock terms;
    private final DeadlineTable deadlines;
    private final MoveWatch watch;

    Acceptance(
            JdbcClient jdbc, ProcedureCatalogue procedures, TermClock terms, DeadlineTable deadlines, MoveWatch watch) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.terms = terms;
        this.deadlines = deadlines;
        this.watch = watch;
    }

    /** Within the transaction of the event that took it in. */
    void accept(Locked dossier, DossierEvent event) {
        watch.changing(dossier.agencyId(), dossier.dossierId());
        Instant receivedAt = event.happenedAt();
        jdbc.sql("""
            update dossier set received_at = :at, procedure_version = :version
            where agency_id = :agencyId and id = :dossierId
            """)
                .param("at", receivedAt.atOffset(ZoneOffset.UTC))
                .param("version", procedures.byId(dossier.procedureId()).versionAt(receivedAt))
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .update();
        TermClock.Running running =
                new TermClock.Running(dossier.agencyId(), dossier.procedureId(), receivedAt, List.of());
        terms.due(running, List.of())
                .ifPresent(date -> deadlines.change(
                        dossier,
                        new DeadlineChange(
                                DeadlineChange.Kind.ACCEPTANCE,
                                event.no(),
                                Optional.empty(),
                                Optional.of(date.dueAt()),
                                Optional.of(date),
                                Optional.empty(),
                                Optional.empty(),
                                event.recordedAt())));
    }
}
