package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MailingIT;
import vn.motcua.SmtpFake;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNews;
import vn.motcua.dossier.DossierState;
import vn.motcua.procedure.ProcedureCatalogue;

/** Every event is mailed once to each follower, whoever works at it and whatever the mail server says. */
@MailingIT
class MailDeliveryIT {

    private final SmtpFake server;
    private final NewsToMails news;
    private final WaitingMails mails;
    private final MailTable table;
    private final SubscriptionTable subscriptions;
    private final SealedAddresses addresses;
    private final FeedTable feed;
    private final DossierNews feedOfDossiers;
    private final JdbcClient jdbc;
    private final TransactionTemplate inTransaction;
    private final DossierFixture dossiers;
    private final int agency;

    MailDeliveryIT(
            SmtpFake server,
            NewsToMails news,
            WaitingMails mails,
            MailTable table,
            SubscriptionTable subscriptions,
            SealedAddresses addresses,
            FeedTable feed,
            DossierNews feedOfDossiers,
            JdbcClient jdbc,
            TransactionTemplate inTransaction,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.server = server;
        this.news = news;
        this.mails = mails;
        this.table = table;
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.feed = feed;
        this.feedOfDossiers = feedOfDossiers;
        this.jdbc = jdbc;
        this.inTransaction = inTransaction;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        this.agency = agencies.byCode("sxd").orElseThrow().id();
    }

    @Test
    void tellsEachFollowerOnceHoweverManyNodesWorkAtIt() throws Exception {
        List<Dossier> followed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Dossier dossier = dossiers.received(aReception("sxd"));
            follow(dossier, "once" + dossier.id() + "@example.vn");
            follow(dossier, "too" + dossier.id() + "@example.vn");
            followed.add(dossier);
        }

        AtOnce.run(8, node -> {
            for (Dossier dossier : followed.subList(node * 20 / 8, (node + 1) * 20 / 8)) {
                dossiers.status(dossier, DossierState.IN_PROGRESS, Instant.now());
                dossiers.status(dossier, DossierState.AWAITING_SIGNATURE, Instant.now());
                new Mailer(server, news, mails).round();
            }
            return true;
        });

        for (Dossier dossier : followed) {
            List<ReceivedMail> told = new Mailer(server, news, mails).await("once" + dossier.id() + "@example.vn", 2);
            assertThat(told).extracting(ReceivedMail::subject).doesNotHaveDuplicates();
            assertThat(told).extracting(mail -> mail.header("Message-ID")).doesNotHaveDuplicates();
            new Mailer(server, news, mails).await("too" + dossier.id() + "@example.vn", 2);
        }
        AtOnce.run(8, _ -> table.take(100, Duration.ofMinutes(1)).size());
        assertThat(server.mails().stream()
                        .filter(mail -> mail.contains("To: once"))
                        .count())
                .isEqualTo(40);
    }

    @Test
    void waitsWhenTheMailServerSaysLater() throws Exception {
        long mail = refusedMail(1, "451 come back later");

        sendNow();

        assertThat(status(mail)).isEqualTo("waiting");
        assertThat(jdbc.sql("select tries = 1 and due_at > now() + interval '50 seconds' from notice_mail"
                                + " where id = :id")
                        .param("id", mail)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void givesUpAtOnceWhenThereIsNoSuchMailbox() throws Exception {
        long mail = refusedMail(1, "550 no such mailbox");

        sendNow();

        assertThat(status(mail)).isEqualTo("given_up");
    }

    @Test
    void givesUpAfterTheLastTry() throws Exception {
        long mail = refusedMail(7, "451 come back later");

        sendNow();

        assertThat(status(mail)).isEqualTo("given_up");
    }

    /** A mail that waits for its first or a later try, to which the mail server will answer this. */
    private long refusedMail(int nextTry, String answer) {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = "refused" + dossier.id() + "@example.vn";
        server.refuse(address, answer);
        UUID id = follow(dossier, address);
        return Objects.requireNonNull(inTransaction.execute(_ -> {
            table.askToConfirm(id);
            return jdbc.sql("update notice_mail set tries = :tries where subscription_id = :id returning id")
                    .param("tries", nextTry - 1)
                    .param("id", id)
                    .query(Long.class)
                    .single();
        }));
    }

    /** By this node or by the application's own task, which may be quicker. */
    private void sendNow() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        while (mails.sendSome() || (busy() && Instant.now().isBefore(end))) {
            Thread.sleep(50);
        }
    }

    private boolean busy() {
        return jdbc.sql("select exists (select from notice_mail where status = 'waiting'"
                        + " and (due_at <= now() or due_at > now() + interval '9 minutes'))")
                .query(Boolean.class)
                .single();
    }

    private String status(long mail) {
        return jdbc.sql("select status from notice_mail where id = :id")
                .param("id", mail)
                .query(String.class)
                .single();
    }

    private UUID follow(Dossier dossier, String text) {
        EmailAddress address = new EmailAddress(text);
        DossierId key = new DossierId(agency, dossier.id());
        Instant now = Instant.now();
        Subscription fresh = new Subscription(UUID.randomUUID(), key, MailLanguage.VI, false, now.plusSeconds(600));
        subscriptions.add(fresh, addresses.seal(fresh.id(), address), addresses.digest(address), now);
        feed.begin(feedOfDossiers.now());
        subscriptions.confirm(fresh.id(), 1, now, now.plusSeconds(86_400));
        return fresh.id();
    }
}
