package vn.motcua.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of reports that are mailed. */
@Component
class ReportSubscriptionTable {

    private static final String COLUMNS = "id, account_id, rhythm, form, query, language, next_day, tries, sent_at";

    private final JdbcClient jdbc;

    ReportSubscriptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody asks for. */
    record Wanted(int accountId, Rhythm rhythm, TableForm form, String query, Locale language) {}

    /** Adds one and returns its key; empty when it is there already. */
    Optional<Long> add(Wanted wanted, LocalDate nextDay, Instant due, Instant now) {
        return jdbc.sql("""
            insert into statistics_subscription (
                account_id, created_at, rhythm, form, query, language, next_day, due_at)
            values (:account, :now, :rhythm, :form, :query, :language, :day, :due)
            on conflict (account_id, rhythm, form, query) do nothing
            returning id
            """)
                .param("account", wanted.accountId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("rhythm", wanted.rhythm().column())
                .param("form", wanted.form().word())
                .param("query", wanted.query())
                .param("language", wanted.language().getLanguage())
                .param("day", nextDay)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    List<ReportSubscription> of(int accountId) {
        return jdbc.sql("select " + COLUMNS + " from statistics_subscription where account_id = :account order by id")
                .param("account", accountId)
                .query((row, number) -> subscription(row))
                .list();
    }

    /** False when the account has no such. */
    boolean remove(int accountId, long id) {
        return jdbc.sql("delete from statistics_subscription where id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", accountId)
                        .update()
                == 1;
    }

    /** Takes some that are due; for {@code lease} no other node takes them. */
    List<ReportSubscription> take(int most, Instant now, Duration lease) {
        return jdbc.sql("""
            update statistics_subscription set due_at = :until, tries = tries + 1
            where id in (
                select id from statistics_subscription where due_at <= :now
                order by due_at, id limit :most for update skip locked)
            returning %s
            """.formatted(COLUMNS))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> subscription(row))
                .list();
    }

    /** Has it tried again. */
    void tryAgain(ReportSubscription subscription, Instant due) {
        jdbc.sql("update statistics_subscription set due_at = :due where id = :id and next_day = :day")
                .param("id", subscription.id())
                .param("day", subscription.nextDay())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Turns to the next mail. */
    void turn(ReportSubscription subscription, LocalDate nextDay, Instant due, Optional<Instant> sentAt) {
        jdbc.sql("""
            update statistics_subscription
            set next_day = :next, due_at = :due, tries = 0, sent_at = coalesce(:sent::timestamptz, sent_at)
            where id = :id and next_day = :day
            """)
                .param("id", subscription.id())
                .param("day", subscription.nextDay())
                .param("next", nextDay)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param(
                        "sent",
                        sentAt.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
    }

    private static ReportSubscription subscription(ResultSet row) throws SQLException {
        return new ReportSubscription(
                row.getLong("id"),
                row.getInt("account_id"),
                Rhythm.ofColumn(row.getString("rhythm")),
                TableForm.ofWord(row.getString("form")),
                row.getString("query"),
                Locale.of(row.getString("language")),
                row.getObject("next_day", LocalDate.class),
                row.getInt("tries"),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant));
    }
}
