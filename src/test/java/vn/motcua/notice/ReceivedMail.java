package vn.motcua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.MailingIT;
import vn.motcua.SmtpFake;

/** A mail as a mailbox holds it. */
public record ReceivedMail(MimeMessage message) {

    private static final Pattern LINK = Pattern.compile(Pattern.quote(MailingIT.PAGES) + "(/theo-doi/\\S+)");

    /** Those to an address, in the order in which they came. */
    public static List<ReceivedMail> to(String address, SmtpFake server) {
        return server.mails().stream()
                .map(ReceivedMail::of)
                .filter(mail -> mail.header("To").equalsIgnoreCase(address))
                .toList();
    }

    private static ReceivedMail of(String text) {
        try {
            return new ReceivedMail(
                    new MimeMessage(null, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    String body() {
        try {
            return message.getContent().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    String header(String name) {
        try {
            String value = message.getHeader(name, ",");
            return value == null ? "" : value;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Path of the first link to agree or stop. */
    public String link() {
        Matcher link = LINK.matcher(body());
        if (!link.find()) {
            throw new AssertionError("no link in: " + body());
        }
        return link.group(1);
    }

    /** Path of the link for mail programs. */
    String oneClick() {
        return header("List-Unsubscribe").replaceAll("^<" + Pattern.quote(MailingIT.PAGES) + "|>$", "");
    }
}
