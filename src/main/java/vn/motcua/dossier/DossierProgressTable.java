package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL that takes one dossier further: locks its row, reads its progress, appends an event. */
@Component
class DossierProgressTable {

    /** A dossier whose row is locked until the transaction ends. */
    record Locked(
            int agencyId,
            long dossierId,
            DossierOrigin origin,
            int procedureId,
            Instant receivedAt,
            Optional<Instant> dueAt,
            Optional<Instant> termDueAt,
            Progress progress) {}

    private static final String LOCK = """
        select agency_id, id, origin, procedure_id, received_at, due_at, term_due_at, state, state_event, event_count,
            finished_at, returned_at
        from dossier
        where %s
        for no key update
        """;

    private final JdbcClient jdbc;
    private final MoveWatch watch;

    DossierProgressTable(JdbcClient jdbc, MoveWatch watch) {
        this.jdbc = jdbc;
        this.watch = watch;
    }

    /** The dossier that an agency keeps itself; one that is kept here is not its to speak of. */
    Optional<Locked> lock(DossierKey key) {
        return jdbc.sql(LOCK.formatted(
                        "sender_id = :senderId and agency_id = :agencyId and code = :code and origin <> 'own'"))
                .param("senderId", key.senderId())
                .param("agencyId", key.agencyId())
                .param("code", key.code())
                .query((row, number) -> locked(row))
                .optional();
    }

    /** Any dossier, by its internal key. */
    Optional<Locked> lock(int agencyId, long dossierId) {
        return jdbc.sql(LOCK.formatted("agency_id = :agencyId and id = :dossierId"))
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .query((row, number) -> locked(row))
                .optional();
    }

    /** The event with a number of a dossier, which exists. */
    Receipt receiptOf(Locked dossier, int no) {
        return jdbc.sql("""
            select receipt, recorded_at from dossier_event
            where agency_id = :agencyId and dossier_id = :dossierId and no = :no
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("no", no)
                .query((row, number) -> receipt(row))
                .single();
    }

    /** The receipt of the step or correction with this content. */
    Optional<Receipt> receiptOfContent(Locked dossier, Digest fingerprint) {
        return jdbc.sql("""
            select receipt, recorded_at from dossier_event
            where agency_id = :agencyId and dossier_id = :dossierId and kind in ('step', 'correction')
              and fingerprint = :fingerprint
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("fingerprint", fingerprint.bytes())
                .query((row, number) -> receipt(row))
                .optional();
    }

    /** Of every event of the dossier under a key. */
    Set<Digest> fingerprints(DossierKey key) {
        return jdbc.sql("""
            select e.fingerprint
            from dossier d
            join dossier_event e on e.agency_id = d.agency_id and e.dossier_id = d.id
            where d.sender_id = :senderId and d.agency_id = :agencyId and d.code = :code
            """)
                .param("senderId", key.senderId())
                .param("agencyId", key.agencyId())
                .param("code", key.code())
                .query((row, number) -> Digest.of(row.getBytes("fingerprint")))
                .set();
    }

    /** Stores the dossier's new progress and the event that led to it. */
    void append(Locked dossier, Progress after, DossierEvent event) {
        if (!after.isAt(dossier.progress())) {
            watch.changing(dossier.agencyId(), dossier.dossierId());
        }
        jdbc.sql("""
            with present as (
                update dossier
                set state = :state, state_event = :stateEvent, event_count = :no,
                    finished_at = :finishedAt::timestamptz, returned_at = :returnedAt::timestamptz
                where agency_id = :agencyId and id = :dossierId
            )
            insert into dossier_event (
                agency_id, dossier_id, no, kind, state, happened_at, recorded_at, receipt, fingerprint,
                details, position)
            select :agencyId, :dossierId, :no, :kind, :eventState, :happenedAt, :recordedAt, :receipt,
                :fingerprint, :details::jsonb, base + pg_current_xact_id()::text::bigint
            from dossier_feed
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("state", after.state().column())
                .param("stateEvent", after.stateEvent())
                .param("no", event.no())
                .param("finishedAt", column(after.finishedAt()))
                .param("returnedAt", column(after.returnedAt()))
                .param("kind", event.kind().column())
                .param("eventState", event.state().map(DossierState::column).orElse(null))
                .param("happenedAt", event.happenedAt().atOffset(ZoneOffset.UTC))
                .param("recordedAt", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("receipt", event.receipt())
                .param("fingerprint", event.fingerprint().bytes())
                .param("details", event.details().json())
                .update();
    }

    private static Locked locked(ResultSet row) throws SQLException {
        Progress progress = new Progress(
                DossierState.ofColumn(row.getString("state")),
                row.getInt("state_event"),
                row.getInt("event_count"),
                Rows.moment(row, "finished_at"),
                Rows.moment(row, "returned_at"));
        return new Locked(
                row.getInt("agency_id"),
                row.getLong("id"),
                DossierOrigin.ofColumn(row.getString("origin")),
                row.getInt("procedure_id"),
                row.getTimestamp("received_at").toInstant(),
                Rows.moment(row, "due_at"),
                Rows.moment(row, "term_due_at"),
                progress);
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("receipt"), row.getTimestamp("recorded_at").toInstant());
    }

    private static @Nullable OffsetDateTime column(Optional<Instant> moment) {
        return moment.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
