package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.counting.Counting;

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
                :recordedAts::timestamptz[], :contents::jsonb[], :origins::text[], :termDueAts::timestamptz[],
                :channels::text[], :submitterNames::text[], :submitterPhones::text[]
            ) with ordinality as given (
                agency_id, sender_id, code, procedure_id, procedure_version, title, owner_name, owner_id_number,
                owner_address, received_at, due_at, state, state_event, event_count, finished_at, returned_at,
                recorded_at, content, origin, term_due_at, channel, submitter_name, submitter_phone, n)
        ), added as (
            insert into dossier (
                agency_id, sender_id, code, procedure_id, procedure_version, title, owner_name, owner_id_number,
                owner_address, components, received_at, due_at, state, state_event, event_count, finished_at,
                returned_at, recorded_at, origin, term_due_at, channel, submitter_name, submitter_phone)
            select agency_id, sender_id, code, procedure_id, procedure_version, title, owner_name, owner_id_number,
                owner_address, array(select jsonb_array_elements_text(content -> 'components')), received_at, due_at,
                state, state_event, event_count, finished_at, returned_at, recorded_at, origin, term_due_at, channel,
                submitter_name, submitter_phone
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
        ), dated as (
            insert into dossier_deadline (
                agency_id, dossier_id, no, kind, event_no, due_before, due_at, term_due_at, calendar_version, rule,
                derivation, recorded_at)
            select added.agency_id, added.id, dated.no, dated.kind, dated.event_no, dated.due_before, dated.due_at,
                dated.term_due_at, dated.calendar_version, dated.rule, dated.derivation, dated.recorded_at
            from added
            join given using (agency_id, sender_id, code)
            join unnest(
                :datedOf::int[], :datedNos::int[], :datedKinds::text[], :datedEvents::int[],
                :datedBefores::timestamptz[], :datedDues::timestamptz[], :datedTerms::timestamptz[],
                :datedCalendars::int[], :datedRules::text[], :datedDerivations::jsonb[],
                :datedRecordedAts::timestamptz[]
            ) as dated (n, no, kind, event_no, due_before, due_at, term_due_at, calendar_version, rule, derivation,
                recorded_at) on dated.n = given.n
        ), waited as (
            insert into dossier_supplement (
                agency_id, dossier_id, no, event_no, requested_at, term_day, papers, due_before, ended_event_no,
                ended_at, supplied, due_after)
            select added.agency_id, added.id, period.no, period.event_no, period.requested_at, period.term_day, '{}',
                period.due_before, period.ended_event_no, period.ended_at, period.supplied, period.due_after
            from added
            join given using (agency_id, sender_id, code)
            join unnest(
                :periodOf::int[], :periodNos::int[], :periodEvents::int[], :periodRequests::timestamptz[],
                :periodDays::int[], :periodBefores::timestamptz[], :periodEndEvents::int[],
                :periodEnds::timestamptz[], :periodSupplied::boolean[], :periodAfters::timestamptz[]
            ) as period (n, no, event_no, requested_at, term_day, due_before, ended_event_no, ended_at, supplied,
                due_after) on period.n = given.n
        ), noted as (
            insert into dossier_suspicion (agency_id, dossier_id, kind, event_no, noted_at)
            select added.agency_id, added.id, noted.kind, noted.event_no, noted.noted_at
            from added
            join given using (agency_id, sender_id, code)
            join unnest(:notedOf::int[], :notedKinds::text[], :notedEvents::int[], :notedAts::timestamptz[])
                as noted (n, kind, event_no, noted_at) on noted.n = given.n
        ), counted_numbers as (
            select n from added join given using (agency_id, sender_id, code)
        ), counted as (
        %s)
        select receipt from written where no = 1
        """.formatted(Counting.OF_NEW);

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
