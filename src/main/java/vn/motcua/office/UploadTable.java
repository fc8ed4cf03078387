package vn.motcua.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.office.Upload.State;
import vn.motcua.shared.Digest;

/** SQL of uploads. */
@Component
class UploadTable {

    /** Not any other advisory lock of ours. */
    private static final int LOCKS = 0x75706c64;

    private static final String COLUMNS = "agency_id, id, size, sha256, part_size, state, media_type, expires_at";

    /** What an agency has that no dossier has taken, one upload left out. */
    record Held(long uploads, long bytes) {}

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else begin an upload of this agency until the transaction ends. */
    void lockAgency(int agencyId) {
        jdbc.sql("select pg_advisory_xact_lock(:locks, :agencyId)")
                .param("locks", LOCKS)
                .param("agencyId", agencyId)
                .query((row, number) -> true)
                .single();
    }

    /** What the agency holds besides the file of this hash and size. */
    Held held(int agencyId, UploadRequest besides, Instant now) {
        return jdbc.sql("""
            select count(*) as uploads, coalesce(sum(size), 0)::bigint as bytes
            from office_upload
            where agency_id = :agencyId and state <> 'used' and expires_at > :now
              and not (sha256 = :sha256 and size = :size)
            """)
                .param("agencyId", agencyId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("sha256", besides.sha256().bytes())
                .param("size", besides.size())
                .query((row, number) -> new Held(row.getLong("uploads"), row.getLong("bytes")))
                .single();
    }

    /** Adds an upload, or lets the one of the same file that no dossier has taken last as long. */
    Upload begin(Upload upload) {
        return jdbc.sql("""
            insert into office_upload (agency_id, id, size, sha256, part_size, state, expires_at)
            values (:agencyId, :id, :size, :sha256, :partSize, 'open', :expiresAt)
            on conflict (agency_id, sha256, size) where state <> 'used'
            do update set expires_at = excluded.expires_at
            returning %s
            """.formatted(COLUMNS))
                .param("agencyId", upload.agencyId())
                .param("id", upload.id())
                .param("size", upload.size())
                .param("sha256", upload.sha256().bytes())
                .param("partSize", upload.partSize())
                .param("expiresAt", upload.expiresAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> upload(row))
                .single();
    }

    Optional<Upload> find(int agencyId, UUID id, Instant now) {
        return jdbc.sql("""
            select %s from office_upload where agency_id = :agencyId and id = :id and expires_at > :now
            """.formatted(COLUMNS))
                .param("agencyId", agencyId)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> upload(row))
                .optional();
    }

    /** Reads the state and keeps it as it is until the transaction ends; empty when the upload is gone. */
    Optional<State> stateKept(Upload upload) {
        return jdbc.sql("select state from office_upload where agency_id = :agencyId and id = :id for share")
                .param("agencyId", upload.agencyId())
                .param("id", upload.id())
                .query(String.class)
                .optional()
                .map(State::ofColumn);
    }

    /** Whether the upload was there and open. */
    boolean finish(Upload upload, String mediaType) {
        return jdbc.sql("""
            update office_upload set state = 'finished', media_type = :mediaType
            where agency_id = :agencyId and id = :id and state = 'open'
            """)
                        .param("mediaType", mediaType)
                        .param("agencyId", upload.agencyId())
                        .param("id", upload.id())
                        .update()
                == 1;
    }

    /** Takes a finished upload for one dossier; false when it is gone or another has taken it. */
    boolean use(int agencyId, UUID id) {
        return jdbc.sql("""
            update office_upload set state = 'used'
            where agency_id = :agencyId and id = :id and state = 'finished'
            """).param("agencyId", agencyId).param("id", id).update() == 1;
    }

    /** Removes an upload with all that has arrived of it; whether there was one. */
    boolean remove(int agencyId, UUID id) {
        return jdbc.sql("delete from office_upload where agency_id = :agencyId and id = :id")
                        .param("agencyId", agencyId)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Removes expired uploads, at most so many; what another node is removing or has just revived stays out of it. */
    void removeExpired(Instant now, int most) {
        jdbc.sql("""
            with expired as materialized (
                select agency_id, id from office_upload where expires_at <= :now
                order by expires_at limit :most for update skip locked)
            delete from office_upload as upload using expired
            where upload.agency_id = expired.agency_id and upload.id = expired.id
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getInt("agency_id"),
                row.getObject("id", UUID.class),
                row.getLong("size"),
                Digest.of(row.getBytes("sha256")),
                row.getInt("part_size"),
                State.ofColumn(row.getString("state")),
                Optional.ofNullable(row.getString("media_type")),
                row.getTimestamp("expires_at").toInstant());
    }
}
