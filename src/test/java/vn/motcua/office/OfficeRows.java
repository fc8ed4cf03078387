package vn.motcua.office;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.ReceiveDossier;

/** What comes to the Office's desk, and what is stored of it. */
record OfficeRows(JdbcClient jdbc) {

    static Letter letter(Optional<Letter.File> file) {
        return new Letter("12/TTr-SXD", "Sở Xây dựng", Instant.parse("2026-11-20T01:00:00Z"), "Về việc cấp phép", file);
    }

    /** An agency's own dossier as it is sent to the desk. */
    static ReceiveDossier forDesk(ReceiveDossier own, Agency office, Letter letter) {
        return new ReceiveDossier(
                office,
                own.sender(),
                own.code(),
                own.procedure(),
                own.title(),
                own.owner(),
                own.components(),
                own.receivedAt(),
                own.dueAt(),
                OfficeDesk.contentOf(letter));
    }

    /** How many rows of every table belong to a dossier. */
    Map<String, Object> counts(ReceiveDossier dossier) {
        return jdbc.sql("""
            with desk as (
                select agency_id, id as dossier_id from dossier
                where agency_id = :office and sender_id = :sender and code = :code)
            select (select count(*) from desk) as dossiers,
                (select count(*) from desk join dossier_event using (agency_id, dossier_id)) as events,
                (select count(*) from desk join office_letter using (agency_id, dossier_id)) as letters,
                (select count(*) from desk join office_file using (agency_id, dossier_id)) as files,
                (select count(*) from desk join office_file_chunk using (agency_id, dossier_id)) as chunks
            """)
                .param("office", dossier.agency().id())
                .param("sender", dossier.sender().id())
                .param("code", dossier.code())
                .query()
                .singleRow();
    }

    Map<String, Object> letter(long dossierId) {
        return jdbc.sql("select number, issuer, issued_at::text, summary from office_letter where dossier_id = :id")
                .param("id", dossierId)
                .query()
                .singleRow();
    }

    Map<String, Object> file(long dossierId) {
        return jdbc.sql("select media_type, size, sha256 from office_file where dossier_id = :id")
                .param("id", dossierId)
                .query()
                .singleRow();
    }

    List<Integer> chunkSizes(long dossierId) {
        return jdbc.sql("select length(bytes) from office_file_chunk where dossier_id = :id order by no")
                .param("id", dossierId)
                .query(Integer.class)
                .list();
    }

    byte[] content(long dossierId) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jdbc.sql("select bytes from office_file_chunk where dossier_id = :id order by no")
                .param("id", dossierId)
                .query(byte[].class)
                .list()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }
}
