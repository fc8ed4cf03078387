package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Digest;

/** SQL of subscriptions. */
@Component
class SubscriptionTable {

    private static final int LOCKS = 6921;

    private final JdbcClient jdbc;

    SubscriptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time count and add addresses of a dossier. */
    void lock(DossierId dossier) {
        jdbc.sql("select pg_advisory_xact_lock(:locks, hashint8(:dossier))")
                .param("locks", LOCKS)
                .param("dossier", dossier.id())
                .query((row, number) -> true)
                .single();
    }

    /** How many addresses follow a dossier or may yet agree to. */
    int count(DossierId dossier, Instant now) {
        return jdbc.sql("""
            select count(*) from notice_subscription
            where agency_id = :agencyId and dossier_id = :dossierId and ends_at > :now
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<Subscription> find(UUID id) {
        return jdbc.sql("""
            select id, agency_id, dossier_id, language, confirmed_at, ends_at from notice_subscription
            where id = :id
            """)
                .param("id", id)
                .query((row, number) -> subscription(row))
                .optional();
    }

    /** The subscription of an address to a dossier. */
    Optional<Subscription> find(DossierId dossier, Digest address) {
        return jdbc.sql("""
            select id, agency_id, dossier_id, language, confirmed_at, ends_at from notice_subscription
            where agency_id = :agencyId and dossier_id = :dossierId and address_digest = :address
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.id())
                .param("address", address.bytes())
                .query((row, number) -> subscription(row))
                .optional();
    }

    void add(Subscription fresh, byte[] sealedAddress, Digest address, Instant now) {
        jdbc.sql("""
            insert into notice_subscription
                (id, agency_id, dossier_id, address, address_digest, language, asked_at, ends_at)
            values (:id, :agencyId, :dossierId, :sealed, :address, :language, :now, :endsAt)
            """)
                .param("id", fresh.id())
                .param("agencyId", fresh.dossier().agencyId())
                .param("dossierId", fresh.dossier().id())
                .param("sealed", sealedAddress)
                .param("address", address.bytes())
                .param("language", fresh.language().tag())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("endsAt", fresh.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Begins to tell of events after number {@code after}; false when that was done or asked too late. */
    boolean confirm(UUID id, int after, Instant now, Instant endsAt) {
        return jdbc.sql("""
            update notice_subscription set confirmed_at = :now, after_no = :after, ends_at = :endsAt
            where id = :id and confirmed_at is null and ends_at > :now
            """)
                        .param("id", id)
                        .param("after", after)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("endsAt", endsAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Sets when the confirmed subscriptions of a dossier end. */
    void endAt(DossierId dossier, Instant endsAt) {
        jdbc.sql("""
            update notice_subscription set ends_at = :endsAt
            where agency_id = :agencyId and dossier_id = :dossierId and confirmed_at is not null
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.id())
                .param("endsAt", endsAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from notice_subscription where id = :id")
                .param("id", id)
                .update();
    }

    /** Removes what is over with all its mails, and returns how many. */
    int removeEnded(Instant now) {
        return jdbc.sql("delete from notice_subscription where ends_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                new DossierId(row.getInt("agency_id"), row.getLong("dossier_id")),
                MailLanguage.ofTag(row.getString("language")),
                row.getTimestamp("confirmed_at") != null,
                row.getTimestamp("ends_at").toInstant());
    }
}
