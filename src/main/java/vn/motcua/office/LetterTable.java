package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ReceiveDossier;

/** SQL of letters and their files. */
@Component
class LetterTable {

    /** Bytes of one piece of a file: the most of it that is in memory at a time. */
    private static final int CHUNK = 256 << 10;

    private final JdbcClient jdbc;
    private final DossierRegister dossiers;

    LetterTable(JdbcClient jdbc, DossierRegister dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
    }

    /** Adds the letter of a dossier stored in this same transaction. */
    void add(ReceiveDossier dossier, Letter letter) throws IOException {
        long dossierId = dossiers.internalKey(dossier);
        int agencyId = dossier.agency().id();
        jdbc.sql("""
            insert into office_letter (agency_id, dossier_id, number, issuer, issued_at, summary)
            values (:agencyId, :dossierId, :number, :issuer, :issuedAt, :summary)
            """)
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .param("number", letter.number())
                .param("issuer", letter.issuer())
                .param("issuedAt", letter.issuedAt().atOffset(ZoneOffset.UTC))
                .param("summary", letter.summary())
                .update();
        if (letter.file().isPresent()) {
            addFile(agencyId, dossierId, letter.file().get());
        }
    }

    private void addFile(int agencyId, long dossierId, Letter.File file) throws IOException {
        jdbc.sql("""
            insert into office_file (agency_id, dossier_id, media_type, size, sha256)
            values (:agencyId, :dossierId, :mediaType, :size, :sha256)
            """)
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .update();
        try (InputStream content = file.open()) {
            int no = 0;
            for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                addChunk(agencyId, dossierId, no++, chunk);
            }
        }
    }

    private void addChunk(int agencyId, long dossierId, int no, byte[] bytes) {
        jdbc.sql("""
            insert into office_file_chunk (agency_id, dossier_id, no, bytes)
            values (:agencyId, :dossierId, :no, :bytes)
            """)
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .param("no", no)
                .param("bytes", bytes)
                .update();
    }
}
