package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.NoDatabase;
import vn.motcua.SmtpFake;

/** A warning on its way through a mail server. */
class ExpiryMailingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void arrivesInVietnamese() throws Exception {
        try (SmtpFake server = new SmtpFake()) {
            JavaMailSenderImpl mail = new JavaMailSenderImpl();
            mail.setHost("127.0.0.1");
            mail.setPort(server.port());
            mail.setDefaultEncoding("UTF-8");
            Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
            Table table = new Table();

            new ExpiryMails(
                            new SecretExpiry(table, new MemoryAgencies().register(), clock),
                            table,
                            _ -> List.of("a@example.vn", "b@example.vn"),
                            mail,
                            texts(),
                            new ExpiryMails.Letterhead(Optional.of("mot-cua@example.vn"), Optional.empty()),
                            clock)
                    .send();

            assertThat(server.mails()).singleElement().satisfies(text -> {
                assertThat(text).contains("To: a@example.vn, b@example.vn", "From: mot-cua@example.vn");
                assertThat(body(text))
                        .contains("Mã xác thực hiện hành của Sở Xây dựng (mã đơn vị sxd) hết hạn lúc 28/11/2026");
            });
        }
    }

    private static String body(String mail) throws IOException, MessagingException {
        byte[] bytes = mail.getBytes(StandardCharsets.US_ASCII);
        return new MimeMessage(null, new ByteArrayInputStream(bytes))
                .getContent()
                .toString();
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/agency");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    private static final class Table extends ExpiryTable {

        Table() {
            super(NoDatabase.client());
        }

        @Override
        List<Row> endingBefore(Instant end) {
            int agency = SampleAgencies.byCode("sxd").id();
            return List.of(new Row(1, agency, SecretSlot.CURRENT, NOW.plus(Duration.ofDays(5))));
        }

        @Override
        boolean claim(int secretId, int days) {
            return true;
        }
    }
}
