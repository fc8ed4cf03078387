package vn.motcua.procedure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL of the forms to fill in. */
@Component
class FileTable {

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file and returns its key; one with the same bytes is kept once a procedure. */
    int add(int procedureId, Digest sha256, String mediaType, byte[] content, Instant at) {
        return jdbc.sql("""
            insert into procedure_file (procedure_id, sha256, media_type, content, added_at)
            values (:procedureId, :sha256, :mediaType, :content, :at)
            on conflict (procedure_id, sha256) do update set media_type = excluded.media_type
            returning id
            """)
                .param("procedureId", procedureId)
                .param("sha256", sha256.bytes())
                .param("mediaType", mediaType)
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<byte[]> content(int procedureId, int id) {
        return jdbc.sql("select content from procedure_file where procedure_id = :procedureId and id = :id")
                .param("procedureId", procedureId)
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }
}
