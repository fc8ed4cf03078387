package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.SmtpFake;

/** What a mail server's answers mean. */
class WaitingMailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"550 no such mailbox | true", "553 no such name | true", "451 come back later | false"})
    void tellsARefusalForGoodFromOneForNow(String answer, boolean refused) throws Exception {
        try (SmtpFake server = new SmtpFake()) {
            server.refuse("an@example.vn", answer);

            assertThat(WaitingMails.isRefused(failure(server.port()))).isEqualTo(refused);
        }
    }

    @Test
    void takesAServerThatIsAwayForAFailureForNow() throws Exception {
        SmtpFake server = new SmtpFake();
        server.close();

        assertThat(WaitingMails.isRefused(failure(server.port()))).isFalse();
    }

    private static Exception failure(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setTo("an@example.vn");
        mail.setText("x");
        try {
            sender.send(mail);
        } catch (MailException e) {
            return e;
        }
        throw new AssertionError("the mail was taken");
    }
}
