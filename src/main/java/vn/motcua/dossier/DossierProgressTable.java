package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
    record Locked(int agencyId, long dossierId, Instant receivedAt, Progress progress) {}

    private final JdbcClient jdbc;

    DossierProgressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Locked> lock(DossierKey key) {
        return jdbc.sql("""
            select agency_id, id, received_at, state, state_event, event_count, finished_at, returned_at
            from dossier
            where sender_id = :senderId and agency_id = :agencyId and code = :code
            for no key update
            """)
                .param("senderId", key.senderId())
                .param("agencyId", key.agencyId())
                .param("code", key.code())
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
                moment(row.getTimestamp("finished_at")),
                moment(row.getTimestamp("returned_at")));
        return new Locked(
                row.getInt("agency_id"),
                row.getLong("id"),
                row.getTimestamp("received_at").toInstant(),
                progress);
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("receipt"), row.getTimestamp("recorded_at").toInstant());
    }

    private static Optional<Instant> moment(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }

    private static @Nullable OffsetDateTime column(Optional<Instant> moment) {
        return moment.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
