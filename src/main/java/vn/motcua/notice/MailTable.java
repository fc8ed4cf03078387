package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierState;
import vn.motcua.notice.QueuedMail.Subject;

/** SQL of mails that wait, were sent or were given up. */
@Component
class MailTable {

    /** A mail for everybody who follows the dossier. */
    record ForFollowers(DossierId dossier, int eventNumber, Subject subject, Optional<DossierState> state) {}

    private final JdbcClient jdbc;
    private final SealedAddresses addresses;

    MailTable(JdbcClient jdbc, SealedAddresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** Has the question sent, again where it was sent before. */
    void askToConfirm(UUID subscription) {
        jdbc.sql("delete from notice_mail where subscription_id = :id and event_no = 0")
                .param("id", subscription)
                .update();
        jdbc.sql("""
            insert into notice_mail (subscription_id, event_no, subject, status, due_at, tries)
            values (:id, 0, 'confirm', 'waiting', clock_timestamp(), 0)
            """).param("id", subscription).update();
    }

    /** Has everybody told who followed a dossier before each event, once. */
    void tell(List<ForFollowers> news) {
        jdbc.sql("""
            insert into notice_mail (subscription_id, event_no, subject, state, status, due_at, tries)
            select follower.id, news.no, news.subject, nullif(news.state, ''), 'waiting', clock_timestamp(), 0
            from unnest(:agencies::int[], :dossiers::bigint[], :numbers::int[], :subjects::text[], :states::text[])
                as news (agency_id, dossier_id, no, subject, state)
            join notice_subscription as follower
                on follower.agency_id = news.agency_id and follower.dossier_id = news.dossier_id
            where follower.after_no < news.no
            on conflict (subscription_id, event_no) do nothing
            """)
                .param("agencies", column(news, item -> item.dossier().agencyId(), Integer[]::new))
                .param("dossiers", column(news, item -> item.dossier().id(), Long[]::new))
                .param("numbers", column(news, ForFollowers::eventNumber, Integer[]::new))
                .param("subjects", column(news, item -> item.subject().column(), String[]::new))
                .param("states", column(news, item -> stateColumn(item.state()), String[]::new))
                .update();
    }

    /** Takes mails that are due; for {@code lease} no other node takes them. */
    List<QueuedMail> take(int most, Duration lease) {
        return jdbc.sql("""
            with taken as (
                update notice_mail
                set due_at = clock_timestamp() + make_interval(secs => :lease), tries = tries + 1
                where id in (
                    select id from notice_mail where status = 'waiting' and due_at <= clock_timestamp()
                    order by due_at, id limit :most for update skip locked)
                returning id, subscription_id, subject, state, tries
            )
            select taken.id, taken.subscription_id, taken.subject, taken.state, taken.tries,
                follower.agency_id, follower.dossier_id, follower.language, follower.address
            from taken
            join notice_subscription as follower on follower.id = taken.subscription_id
            order by taken.id
            """)
                .param("most", most)
                .param("lease", (double) lease.toSeconds())
                .query((row, number) -> mail(row))
                .list();
    }

    void sent(long id) {
        jdbc.sql("update notice_mail set status = 'sent', sent_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    void tryAgain(long id, Duration delay) {
        jdbc.sql("update notice_mail set due_at = clock_timestamp() + make_interval(secs => :delay) where id = :id")
                .param("id", id)
                .param("delay", (double) delay.toSeconds())
                .update();
    }

    void giveUp(long id) {
        jdbc.sql("update notice_mail set status = 'given_up' where id = :id")
                .param("id", id)
                .update();
    }

    int waiting() {
        return count("waiting");
    }

    int givenUp() {
        return count("given_up");
    }

    private int count(String status) {
        return jdbc.sql("select count(*) from notice_mail where status = '" + status + "'")
                .query(Integer.class)
                .single();
    }

    private QueuedMail mail(ResultSet row) throws SQLException {
        UUID subscription = row.getObject("subscription_id", UUID.class);
        return new QueuedMail(
                row.getLong("id"),
                subscription,
                new DossierId(row.getInt("agency_id"), row.getLong("dossier_id")),
                MailLanguage.ofTag(row.getString("language")),
                addresses.open(subscription, row.getBytes("address")),
                Subject.ofColumn(row.getString("subject")),
                Optional.ofNullable(row.getString("state"))
                        .map(state -> DossierState.valueOf(state.toUpperCase(Locale.ROOT))),
                row.getInt("tries"));
    }

    private static String stateColumn(Optional<DossierState> state) {
        return state.map(value -> value.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static <T> T[] column(List<ForFollowers> news, Function<ForFollowers, T> value, IntFunction<T[]> array) {
        return news.stream().map(value).toArray(array);
    }
}
