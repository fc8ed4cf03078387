package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.MailingIT;
import vn.motcua.SampleAccounts;
import vn.motcua.SignedInClient;
import vn.motcua.SmtpFake;
import vn.motcua.account.Account;
import vn.motcua.account.Role;
import vn.motcua.account.TemporaryAccounts;
import vn.motcua.notice.ReceivedMail;
import vn.motcua.shared.ProvinceTime;

/** A report is mailed once for each period that ended, to whoever asked for it and may still see it. */
@MailingIT
class ReportMailsIT {

    private static final String PAGE = "/quan-tri/thong-ke/gui-dinh-ky";

    private final ReportMails mails;
    private final SmtpFake server;
    private final TemporaryAccounts people;
    private final JdbcClient jdbc;
    private final int port;

    ReportMailsIT(
            ReportMails mails, SmtpFake server, TemporaryAccounts people, JdbcClient jdbc, @LocalServerPort int port) {
        this.mails = mails;
        this.server = server;
        this.people = people;
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void isSentOnceHoweverManyNodesWorkAtIt() throws Exception {
        Account leader = people.add(Role.LEADER);
        SignedInClient browser = SignedInClient.as(leader.name(), SampleAccounts.PASSWORD, port);
        browser.post(PAGE, Map.of("nhip", "thang", "theo", "linh-vuc"));
        assertThat(browser.get(PAGE).body())
                .contains("Đã đặt gửi định kỳ", "Ngày 1 hằng tháng", "theo lĩnh vực", leader.name() + "@tinh.gov.vn");
        comes(leader);

        AtOnce.run(4, node -> {
            while (mails.sendSome()) {
                // There may be more.
            }
            return node;
        });

        List<ReceivedMail> received = received(leader);
        assertThat(received).hasSize(1);
        Multipart parts = (Multipart) received.getFirst().message().getContent();
        assertThat(text(parts.getBodyPart(0)))
                .contains("Tiếp nhận trong kỳ: ", "https://mot-cua.example.vn/quan-tri/thong-ke/bao-cao?ky=")
                .contains("theo=linh-vuc");
        assertThat(parts.getBodyPart(1).getFileName())
                .startsWith("bao-cao-06a-tinh-")
                .endsWith(".xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(parts.getBodyPart(1).getInputStream().readAllBytes()))) {
            assertThat(book.getFirstSheet().read().get(1).getCellText(0)).contains("từ ngày 01/");
        }
        LocalDate today = LocalDate.now(ProvinceTime.ZONE);
        assertThat(next(leader)).containsExactly(Rhythm.MONTHLY.next(today));
    }

    @Test
    void isTriedAgainWhenTheMailServerDoesNotTakeIt() throws Exception {
        Account leader = people.add(Role.LEADER);
        server.refuse(leader.name() + "@tinh.gov.vn", "451 later");
        subscribe(leader, "tuan");
        comes(leader);

        mails.sendSome();
        assertThat(ReceivedMail.to(leader.name() + "@tinh.gov.vn", server)).isEmpty();
        mails.sendSome();
        assertThat(ReceivedMail.to(leader.name() + "@tinh.gov.vn", server)).isEmpty();
        jdbc.sql("update statistics_subscription set due_at = now() where account_id = :id and tries = 1")
                .param("id", leader.id())
                .update();
        mails.sendSome();

        assertThat(received(leader)).hasSize(1);
    }

    @Test
    void whoWasClosedOrLostTheRoleGetsNothingMore() {
        Account closed = people.add(Role.LEADER);
        Account moved = people.add(Role.LEADER);
        subscribe(closed, "tuan");
        subscribe(moved, "tuan");
        comes(closed);
        comes(moved);
        jdbc.sql("update account set disabled = true where id = :id")
                .param("id", closed.id())
                .update();
        jdbc.sql("update account set role = 'auditor' where id = :id")
                .param("id", moved.id())
                .update();

        while (mails.sendSome()) {
            // There may be more.
        }

        for (Account account : List.of(closed, moved)) {
            assertThat(ReceivedMail.to(account.name() + "@tinh.gov.vn", server)).isEmpty();
            assertThat(next(account)).isEmpty();
        }
    }

    @Test
    void isAskedForOnceAndStopped() {
        Account officer = people.ofAgency("sxd", false);
        SignedInClient browser = SignedInClient.as(officer.name(), SampleAccounts.PASSWORD, port);
        browser.post(PAGE, Map.of("nhip", "quy"));
        browser.post(PAGE, Map.of("nhip", "quy"));
        assertThat(browser.get(PAGE).body()).contains("đã được gửi định kỳ cho bạn", "Sở Xây dựng");
        assertThat(next(officer)).hasSize(1);
        assertThat(browser.post(PAGE, Map.of("nhip", "quy", "don-vi", "stc")).statusCode())
                .isEqualTo(404);
        long id = jdbc.sql("select id from statistics_subscription where account_id = :id")
                .param("id", officer.id())
                .query(Long.class)
                .single();

        assertThat(SignedInClient.as("lanhdao", port)
                        .post(PAGE + "/" + id + "/dung", Map.of())
                        .statusCode())
                .isEqualTo(404);
        browser.post(PAGE + "/" + id + "/dung", Map.of());

        assertThat(next(officer)).isEmpty();
    }

    /** What came once the next day for mails is in the future again; the application's own task may be at it. */
    private List<ReceivedMail> received(Account account) throws InterruptedException {
        String address = account.name() + "@tinh.gov.vn";
        Instant end = Instant.now().plusSeconds(20);
        LocalDate today = LocalDate.now(ProvinceTime.ZONE);
        while (!next(account).getFirst().isAfter(today) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        return ReceivedMail.to(address, server);
    }

    private void subscribe(Account account, String rhythm) {
        SignedInClient.as(account.name(), SampleAccounts.PASSWORD, port).post(PAGE, Map.of("nhip", rhythm));
        assertThat(next(account)).hasSize(1);
    }

    /** The next day for mails is as long ago as the last one. */
    private void comes(Account account) {
        jdbc.sql("""
            update statistics_subscription set due_at = now(), next_day = case rhythm
                when 'weekly' then next_day - 7
                else (next_day - interval '1 month')::date end
            where account_id = :id
            """).param("id", account.id()).update();
    }

    private List<LocalDate> next(Account account) {
        return jdbc.sql("select next_day from statistics_subscription where account_id = :id")
                .param("id", account.id())
                .query(LocalDate.class)
                .list();
    }

    private static String text(BodyPart part) throws Exception {
        return part.getContent() instanceof Multipart inner
                ? text(inner.getBodyPart(0))
                : part.getContent().toString();
    }
}
