package vn.motcua.office;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of uploads. */
record UploadRows(JdbcClient jdbc) {

    /** Rows of an upload: of itself, of its parts, of their chunks. */
    List<Long> of(Upload upload) {
        return List.of(
                count("office_upload", "id", upload),
                count("office_upload_part", "upload_id", upload),
                count("office_upload_chunk", "upload_id", upload));
    }

    void expire(Upload upload) {
        jdbc.sql("update office_upload set expires_at = now() - interval '1 second' where id = :id")
                .param("id", upload.id())
                .update();
    }

    void removeAll() {
        jdbc.sql("delete from office_upload").update();
    }

    private long count(String table, String column, Upload upload) {
        return jdbc.sql("select count(*) from %s where %s = :id".formatted(table, column))
                .param("id", upload.id())
                .query(Long.class)
                .single();
    }
}
