package vn.motcua.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/** SQL of ratings. */
@Component
class RatingTable {

    private final JdbcClient jdbc;

    RatingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives or changes the answer for a dossier; false when there is one from before {@code changeableSince}. */
    boolean put(Rating rating, Instant now, Instant changeableSince) {
        return jdbc.sql("""
            insert into rating as given (agency_id, dossier_id, procedure_id, mark, comment, rated_at, changed_at)
            values (:agencyId, :dossierId, :procedureId, :mark, :comment, :now, :now)
            on conflict (agency_id, dossier_id) do update
            set mark = excluded.mark, comment = excluded.comment, changed_at = excluded.changed_at
            where given.rated_at > :changeableSince
            """)
                        .param("agencyId", rating.dossier().agencyId())
                        .param("dossierId", rating.dossier().id())
                        .param("procedureId", rating.procedureId())
                        .param("mark", rating.mark().column())
                        .param("comment", rating.comment().orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("changeableSince", changeableSince.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Rating> find(DossierId dossier) {
        return jdbc.sql("""
            select agency_id, dossier_id, procedure_id, mark, comment, rated_at from rating
            where agency_id = :agencyId and dossier_id = :dossierId
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.id())
                .query((row, number) -> rating(row))
                .optional();
    }

    /** Answers by agency, procedure and month in the province's time; first given from {@code from} to {@code to}. */
    List<SatisfactionFigures.Count> counts(Instant from, Instant to) {
        return jdbc.sql("""
            select agency_id, procedure_id,
                to_char(rated_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
                count(*) filter (where mark = 'satisfied') as satisfied,
                count(*) filter (where mark = 'acceptable') as acceptable,
                count(*) filter (where mark = 'dissatisfied') as dissatisfied
            from rating
            where rated_at >= :from and rated_at < :to
            group by agency_id, procedure_id, month
            order by agency_id, procedure_id, month
            """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SatisfactionFigures.Count(
                        row.getInt("agency_id"),
                        row.getInt("procedure_id"),
                        YearMonth.parse(row.getString("month")),
                        row.getInt("satisfied"),
                        row.getInt("acceptable"),
                        row.getInt("dissatisfied")))
                .list();
    }

    /** Answers with a comment, the latest first, before one of them. */
    List<Rating> comments(List<Integer> agencies, Instant from, Instant to, CommentCursor before, int most) {
        return jdbc.sql("""
            select agency_id, dossier_id, procedure_id, mark, comment, rated_at from rating
            where agency_id = any(:agencies) and rated_at >= :from and rated_at < :to and comment is not null
              and (rated_at, dossier_id) < (:beforeMoment, :beforeDossier)
            order by rated_at desc, dossier_id desc
            limit :most
            """)
                .param("agencies", agencies.toArray(Integer[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("beforeMoment", before.ratedAt().atOffset(ZoneOffset.UTC))
                .param("beforeDossier", before.dossierId())
                .param("most", most)
                .query((row, number) -> rating(row))
                .list();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(
                new DossierId(row.getInt("agency_id"), row.getLong("dossier_id")),
                row.getInt("procedure_id"),
                Mark.ofColumn(row.getString("mark")),
                Optional.ofNullable(row.getString("comment")),
                row.getTimestamp("rated_at").toInstant());
    }
}
