package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that writes new dossiers with their first events, one or thousands in one statement. */
@Component
class DossierTable {

    private static final String ADD = """
        with given as (
            select * from unnest(
                :agencyIds::int[], :senderIds::int[], :codes::text[], :procedureIds::int[], :procedureVersions::int[],
                :titles::text[], :ownerNames::text[], :ownerIdNumbers::text[], :ownerAddresses::text[],
                :receivedAts::timestamptz[], :dueAts::timestamptz[], :states::text[], :stateEvents::int[],
                :eventCounts::int[], :finishedAts::timestamptz[], :returnedAts::timestamptz[],
                :recordedAts::timestamptz[], :contents::jsonb[]
            ) with ordinality as given (
                agency_id, sender_id, code, procedure_id, procedure_version, title, owner_name, owner_id_number,
                owner_address, received_at, due_at, state, state_event, event_count, finished_at, returned_at,
                recorded_at, content, n)
        ), added as (
            insert into dossier (
                agency_id, sender_id, code, procedure_id, procedure_version, title, owner_name, owner_id_number,
                owner_address, components, received_at, due_at, state, state_event, event_count, finished_at,
                returned_at, recorded_at)
            select agency_id, sender_id, code, procedure_id, procedure_version, title, owner_name, owner_id_number,
                owner_address, array(select jsonb_array_elements_text(content -> 'components')), received_at, due_at,
                state, state_event, event_count, finished_at, returned_at, recorded_at
            from given
            on conflict (sender_id, agency_id, code) do nothing
            returning agency_id, sender_id, code, id
        ), written as (
            insert into dossier_event (
                agency_id, dossier_id, no, kind, state, happened_at, recorded_at, receipt, fingerprint, details,
                position)
            select added.agency_id, added.id, event.no, event.kind, event.state, event.happened_at,
                event.recorded_at, event.receipt, event.fingerprint, event.details, feed.position
            from added
            cross join (
                select base + pg_current_xact_id()::text::bigint as position from dossier_feed) as feed
            join given using (agency_id, sender_id, code)
            join unnest(
                :eventOf::int[], :nos::int[], :kinds::text[], :eventStates::text[], :happenedAts::timestamptz[],
                :eventRecordedAts::timestamptz[], :receipts::text[], :fingerprints::bytea[], :details::jsonb[]
            ) as event (n, no, kind, state, happened_at, recorded_at, receipt, fingerprint, details)
                on event.n = given.n
            returning receipt, no
        )
        select receipt from written where no = 1
        """;

    private final JdbcClient jdbc;

    DossierTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes those whose key is free, each with its events, and returns the receipts of these. Keys within one call
     * differ from one another. One statement: all of it is committed, or nothing.
     */
    Set<String> add(List<NewDossier> dossiers) {
        return jdbc.sql(ADD)
                .params(NewDossierColumns.of(dossiers))
                .query(String.class)
                .set();
    }

    Optional<Long> find(DossierKey key) {
        return jdbc.sql("select id from dossier where sender_id = :senderId and agency_id = :agencyId and code = :code")
                .param("senderId", key.senderId())
                .param("agencyId", key.agencyId())
                .param("code", key.code())
                .query(Long.class)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from dossier)")
                .query(Boolean.class)
                .single();
    }
}
