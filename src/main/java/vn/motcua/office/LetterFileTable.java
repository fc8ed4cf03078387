package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL of letters' files. */
@Component
class LetterFileTable {

    /** Bytes of one piece of a file: the most of it that is in memory at a time. */
    static final int CHUNK = 256 << 10;

    private final JdbcClient jdbc;

    LetterFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the file of a letter; its bytes come after it. */
    void add(int officeId, long dossierId, Letter.File file) {
        jdbc.sql("""
            insert into office_file (agency_id, dossier_id, media_type, size, sha256)
            values (:agencyId, :dossierId, :mediaType, :size, :sha256)
            """)
                .param("agencyId", officeId)
                .param("dossierId", dossierId)
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .update();
    }

    void addBytes(int officeId, long dossierId, InputStream content) throws IOException {
        int no = 0;
        for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            addChunk(officeId, dossierId, no++, chunk);
        }
    }

    /** The file of the dossier with this key, which {@code sender} sent under {@code code}. */
    Optional<StoredLetterFile> find(int officeId, long dossierId, String sender, String code) {
        return jdbc.sql("""
            select media_type, size, sha256 from office_file where agency_id = :agencyId and dossier_id = :dossierId
            """)
                .param("agencyId", officeId)
                .param("dossierId", dossierId)
                .query((row, number) -> new StoredLetterFile(
                        officeId,
                        dossierId,
                        sender,
                        code,
                        row.getString("media_type"),
                        row.getLong("size"),
                        Digest.of(row.getBytes("sha256"))))
                .optional();
    }

    byte[] chunk(StoredLetterFile file, int no) {
        return jdbc.sql("""
            select bytes from office_file_chunk
            where agency_id = :agencyId and dossier_id = :dossierId and no = :no
            """)
                .param("agencyId", file.officeId())
                .param("dossierId", file.dossierId())
                .param("no", no)
                .query(byte[].class)
                .single();
    }

    private void addChunk(int officeId, long dossierId, int no, byte[] bytes) {
        jdbc.sql("""
            insert into office_file_chunk (agency_id, dossier_id, no, bytes)
            values (:agencyId, :dossierId, :no, :bytes)
            """)
                .param("agencyId", officeId)
                .param("dossierId", dossierId)
                .param("no", no)
                .param("bytes", bytes)
                .update();
    }
}
