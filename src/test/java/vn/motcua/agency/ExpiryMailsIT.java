package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Actor;
import vn.motcua.shared.ProvinceTime;

@MotCuaIT
class ExpiryMailsIT {

    private static final String RECIPIENT = "quantri@example.vn";

    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final AgencyRegister register;
    private final SecretRotation rotation;
    private final TemporaryAgencies agencies;
    private final Agency agency;
    private final List<SimpleMailMessage> sent = new CopyOnWriteArrayList<>();
    private boolean broken;

    ExpiryMailsIT(JdbcClient jdbc, MessageSource texts, SecretRotation rotation, AgencyRegister register) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.register = register;
        this.rotation = rotation;
        this.agencies = new TemporaryAgencies(jdbc, register);
        this.agency = agencies.add();
    }

    @AfterEach
    void end() {
        agencies.close();
    }

    @Test
    void warnsThreeTimesAndNotMore() {
        issue(31);
        for (int day = 0; day <= 32; day++) {
            mailsOn(day).send();
            mailsOn(day).send();
        }

        assertThat(sent)
                .extracting(SimpleMailMessage::getSubject)
                .satisfiesExactly(
                        first -> assertThat(first).contains("30 ngày", agency.name()),
                        second -> assertThat(second).contains("7 ngày"),
                        third -> assertThat(third).contains("1 ngày"));
    }

    @Test
    void saysWhatEndsAndWhereToGoButNoSecret() {
        String secret = issue(5);
        mailsOn(0).send();

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.getTo()).containsExactly(RECIPIENT);
            assertThat(mail.getText())
                    .contains(agency.code(), "https://dvc.example/quan-tri/don-vi/" + agency.id() + "/ma-xac-thuc")
                    .doesNotContain(secret, secret.substring(8));
        });
    }

    @Test
    void warnsOnceHoweverManyNodesTry() throws Exception {
        issue(5);

        AtOnce.run(4, _ -> {
            mailsOn(0).send();
            return true;
        });

        assertThat(sent).hasSize(1);
    }

    @Test
    void triesAgainWhenAMailCannotBeSent() {
        issue(5);
        broken = true;
        mailsOn(0).send();
        broken = false;
        mailsOn(0).send();

        assertThat(sent).hasSize(1);
    }

    @Test
    void showsAdministratorsWhatEndsSoon() {
        issue(5);
        ExpiryNotices notices = new ExpiryNotices(expiryOn(0), Clock.systemUTC());

        assertThat(notices.noticesFor(person(Role.AGENCY_ADMINISTRATOR, agency.id())))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.address()).isEqualTo("/quan-tri/don-vi/" + agency.id() + "/ma-xac-thuc");
                    assertThat(notice.arguments()).contains(agency.name(), 5L);
                });
        assertThat(notices.noticesFor(person(Role.AGENCY_ADMINISTRATOR, -1))).isEmpty();
        assertThat(notices.noticesFor(person(Role.PROVINCE_ADMINISTRATOR, -1))).isNotEmpty();
        assertThat(notices.noticesFor(person(Role.AUDITOR, agency.id()))).isEmpty();
    }

    private String issue(int days) {
        return ((IssueOutcome.Issued) rotation.issue(agency, 0, days, Actor.SYSTEM)).secret();
    }

    private static SignedIn person(Role role, int agencyId) {
        return new SignedIn(1, "ai-do", "Ai đó", role, Optional.empty(), Set.of(agencyId), Actor.SYSTEM);
    }

    private SecretExpiry expiryOn(int day) {
        return new SecretExpiry(new ExpiryTable(jdbc), register, clockOn(day));
    }

    private ExpiryMails mailsOn(int day) {
        MailSender sender = new MailSender() {
            @Override
            public void send(SimpleMailMessage... messages) {
                if (broken) {
                    throw new MailSendException("no connection");
                }
                sent.addAll(List.of(messages));
            }
        };
        return new ExpiryMails(
                expiryOn(day),
                new ExpiryTable(jdbc),
                id -> id == agency.id() ? List.of(RECIPIENT) : List.of(),
                sender,
                texts,
                new ExpiryMails.Letterhead("mot-cua@example.vn", Optional.of("https://dvc.example")),
                clockOn(day));
    }

    private static Clock clockOn(int day) {
        return Clock.fixed(Instant.now().plus(Duration.ofDays(day)), ProvinceTime.ZONE);
    }
}
