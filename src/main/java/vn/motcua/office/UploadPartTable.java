package vn.motcua.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL of what has arrived of uploads. */
@Component
class UploadPartTable {

    private final JdbcClient jdbc;

    UploadPartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of the parts that are there, in order. */
    List<Integer> numbers(Upload upload) {
        return jdbc.sql("""
            select no from office_upload_part where agency_id = :agencyId and upload_id = :id order by no
            """)
                .param("agencyId", upload.agencyId())
                .param("id", upload.id())
                .query(Integer.class)
                .list();
    }

    /** Whether there was no such part yet. */
    boolean add(Upload upload, int no, Digest sha256) {
        return jdbc.sql("""
            insert into office_upload_part (agency_id, upload_id, no, sha256)
            values (:agencyId, :id, :no, :sha256)
            on conflict (agency_id, upload_id, no) do nothing
            """)
                        .param("agencyId", upload.agencyId())
                        .param("id", upload.id())
                        .param("no", no)
                        .param("sha256", sha256.bytes())
                        .update()
                == 1;
    }

    Optional<Digest> sha256(Upload upload, int no) {
        return jdbc.sql("""
            select sha256 from office_upload_part where agency_id = :agencyId and upload_id = :id and no = :no
            """)
                .param("agencyId", upload.agencyId())
                .param("id", upload.id())
                .param("no", no)
                .query(byte[].class)
                .optional()
                .map(Digest::of);
    }

    void addChunk(Upload upload, int no, byte[] bytes) {
        jdbc.sql("""
            insert into office_upload_chunk (agency_id, upload_id, no, bytes)
            values (:agencyId, :id, :no, :bytes)
            """)
                .param("agencyId", upload.agencyId())
                .param("id", upload.id())
                .param("no", no)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> chunk(Upload upload, int no) {
        return jdbc.sql("""
            select bytes from office_upload_chunk where agency_id = :agencyId and upload_id = :id and no = :no
            """)
                .param("agencyId", upload.agencyId())
                .param("id", upload.id())
                .param("no", no)
                .query(byte[].class)
                .optional();
    }

    /** Copies all bytes to a letter's file without their passing through this process. */
    void copyToFile(int agencyId, UUID id, int officeId, long dossierId) {
        jdbc.sql("""
            insert into office_file_chunk (agency_id, dossier_id, no, bytes)
            select :officeId, :dossierId, no, bytes
            from office_upload_chunk where agency_id = :agencyId and upload_id = :id
            """)
                .param("officeId", officeId)
                .param("dossierId", dossierId)
                .param("agencyId", agencyId)
                .param("id", id)
                .update();
    }

    /** Removes all that has arrived. */
    void remove(int agencyId, UUID id) {
        jdbc.sql("delete from office_upload_chunk where agency_id = :agencyId and upload_id = :id")
                .param("agencyId", agencyId)
                .param("id", id)
                .update();
        jdbc.sql("delete from office_upload_part where agency_id = :agencyId and upload_id = :id")
                .param("agencyId", agencyId)
                .param("id", id)
                .update();
    }
}
