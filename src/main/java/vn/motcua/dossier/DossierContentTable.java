package vn.motcua.dossier;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgressTable.Locked;

/** SQL of what dossiers say: every version of one, and its replacement by a correction. */
@Component
class DossierContentTable {

    private final JdbcClient jdbc;
    private final MoveWatch watch;

    DossierContentTable(JdbcClient jdbc, MoveWatch watch) {
        this.jdbc = jdbc;
        this.watch = watch;
    }

    /** The registration under a key and its corrections, oldest first; empty when there is no such dossier. */
    List<DossierEvent> versions(DossierKey key) {
        return jdbc.sql("""
            select e.no, e.kind, e.state, e.happened_at, e.recorded_at, e.receipt, e.fingerprint,
                e.details::text
            from dossier d
            join dossier_event e on e.agency_id = d.agency_id and e.dossier_id = d.id
            where d.sender_id = :senderId and d.agency_id = :agencyId and d.code = :code
              and e.kind in ('received', 'submitted', 'correction')
            order by e.no
            """)
                .param("senderId", key.senderId())
                .param("agencyId", key.agencyId())
                .param("code", key.code())
                .query((row, number) -> EventRows.event(row))
                .list();
    }

    /** Makes {@code content} the dossier's present, but for the appointment; its key stays. */
    void replace(Locked dossier, ReceiveDossier content) {
        watch.changing(dossier.agencyId(), dossier.dossierId());
        jdbc.sql("""
            update dossier
            set procedure_id = :procedureId, procedure_version = :procedureVersion, title = :title,
                owner_name = :ownerName, owner_id_number = :ownerIdNumber, owner_address = :ownerAddress,
                components = :components, received_at = :receivedAt
            where agency_id = :agencyId and id = :dossierId
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("procedureId", content.procedure().id())
                .param("procedureVersion", content.procedure().versionAt(content.receivedAt()))
                .param("title", content.title())
                .param("ownerName", content.owner().name())
                .param("ownerIdNumber", content.owner().idNumber().orElse(null))
                .param("ownerAddress", content.owner().address().orElse(null))
                .param("components", content.components().toArray(String[]::new))
                .param("receivedAt", content.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
