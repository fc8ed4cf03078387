package vn.motcua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.notice.LinkTokens.Purpose;
import vn.motcua.notice.QueuedMail.Subject;

/**
 * Writes mails. They name the dossier's code, procedure, agency and state, and nothing of its owner: mail is read on
 * its way. The same mail always has the same Message-ID, by which a mailbox may tell a repetition.
 */
final class MailWriter {

    private final MessageSource texts;
    private final LinkTokens tokens;
    private final Letterhead letterhead;

    MailWriter(MessageSource texts, LinkTokens tokens, Letterhead letterhead) {
        this.texts = texts;
        this.tokens = tokens;
        this.letterhead = letterhead;
    }

    /** Fills in an empty message. */
    void write(MimeMessage message, QueuedMail mail, OpenedDossier dossier) throws MessagingException {
        Locale locale = mail.language().locale();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        if (letterhead.from().isPresent()) {
            helper.setFrom(letterhead.from().get());
        }
        helper.setTo(mail.address().text());
        helper.setSubject(subject(mail, dossier, locale));
        helper.setText(body(mail, dossier, locale));
        message.setHeader("Content-Language", mail.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", "<%d.%s@%s>".formatted(mail.id(), mail.subscription(), letterhead.host()));
        if (mail.subject() != Subject.CONFIRM) {
            // RFC 8058: one click in the mail program is enough.
            message.setHeader("List-Unsubscribe", "<" + link(Purpose.STOP, mail) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private String subject(QueuedMail mail, OpenedDossier dossier, Locale locale) {
        return text(locale, key(mail, "subject"), dossier.code(), state(mail, locale));
    }

    private String body(QueuedMail mail, OpenedDossier dossier, Locale locale) {
        return text(
                locale,
                key(mail, "body"),
                dossier.code(),
                dossier.procedure().name(),
                dossier.agency().name(),
                state(mail, locale),
                mail.subject() == Subject.CONFIRM ? link(Purpose.CONFIRM, mail) : page(dossier),
                link(Purpose.STOP, mail));
    }

    private static String key(QueuedMail mail, String part) {
        return "notice.mail." + mail.subject().column() + "." + part;
    }

    private String state(QueuedMail mail, Locale locale) {
        return mail.state().map(state -> text(locale, "state." + state)).orElse("");
    }

    private String link(Purpose purpose, QueuedMail mail) {
        String path = switch (purpose) {
            case CONFIRM -> "/theo-doi/xac-nhan";
            case STOP -> "/theo-doi/dung";
        };
        return letterhead.pages() + path + "?ma=" + tokens.token(purpose, mail.subscription());
    }

    private String page(OpenedDossier dossier) {
        return letterhead.pages() + "/tra-cuu?ma=" + encoded(dossier.code()) + "&don-vi="
                + encoded(dossier.sender().code());
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
