package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of a dossier, column by column as text. */
record DossierRows(JdbcClient jdbc) {

    /** The row of a dossier, without its keys. */
    List<Map<String, Object>> dossier(ReceiveDossier received) {
        return jdbc.sql("""
            select code, procedure_id, title, owner_name, owner_id_number, owner_address, components::text,
                received_at::text, due_at::text, state, state_event, event_count, finished_at::text,
                returned_at::text, recorded_at::text
            from dossier where agency_id = :agency and sender_id = :sender and code = :code
            """).params(key(received)).query().listOfRows();
    }

    /** Its events in their order, without keys and receipts. */
    List<Map<String, Object>> events(ReceiveDossier received) {
        return jdbc.sql("""
            select e.no, e.kind, e.state, e.happened_at::text, e.recorded_at::text,
                encode(e.fingerprint, 'hex') as fingerprint, e.details::text
            from dossier d join dossier_event e on e.agency_id = d.agency_id and e.dossier_id = d.id
            where d.agency_id = :agency and d.sender_id = :sender and d.code = :code order by e.no
            """).params(key(received)).query().listOfRows();
    }

    /** Its events with the places where the database keeps them: a rewritten one has another place. */
    List<String> places(ReceiveDossier received) {
        return jdbc.sql("""
            select e.ctid::text || e.xmin::text || e::text
            from dossier d join dossier_event e on e.agency_id = d.agency_id and e.dossier_id = d.id
            where d.agency_id = :agency and d.sender_id = :sender and d.code = :code order by e.no
            """).params(key(received)).query(String.class).list();
    }

    List<Integer> eventNumbers(ReceiveDossier received) {
        return events(received).stream().map(event -> (Integer) event.get("no")).toList();
    }

    private static Map<String, Object> key(ReceiveDossier received) {
        return Map.of(
                "agency", received.agency().id(),
                "sender", received.sender().id(),
                "code", received.code());
    }
}
