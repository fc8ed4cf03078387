package vn.motcua.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import vn.motcua.account.PeopleMail;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Trace;

/** Warns agencies' administrators by mail before a secret ends: 30, 7 and 1 days before, once each. */
final class ExpiryMails {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryMails.class);
    private static final Locale VIETNAMESE = Locale.of("vi");

    /**
     * What a mail says beside the secret's end.
     *
     * @param from its sender
     * @param pages public address of the portal, where it is known
     */
    record Letterhead(String from, Optional<String> pages) {}

    private final SecretExpiry expiry;
    private final ExpiryTable table;
    private final PeopleMail people;
    private final MailSender mail;
    private final MessageSource texts;
    private final Letterhead letterhead;
    private final Clock clock;

    ExpiryMails(
            SecretExpiry expiry,
            ExpiryTable table,
            PeopleMail people,
            MailSender mail,
            MessageSource texts,
            Letterhead letterhead,
            Clock clock) {
        this.expiry = expiry;
        this.table = table;
        this.people = people;
        this.mail = mail;
        this.texts = texts;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /** Sends every warning that is due and has not been sent. */
    void send() {
        Instant now = clock.instant();
        for (ExpiringSecret secret : expiry.soon(Optional.empty())) {
            SecretExpiry.warningDue(secret, now).ifPresent(days -> warn(secret, days));
        }
    }

    /** Whoever has nobody to tell is not counted as warned. */
    private void warn(ExpiringSecret secret, int days) {
        List<String> recipients = people.ofAdministrators(secret.agencyId());
        if (recipients.isEmpty() || !table.claim(secret.secretId(), days)) {
            return;
        }
        try {
            mail.send(message(secret, recipients));
        } catch (MailException e) {
            table.release(secret.secretId(), days);
            LOG.warn("The end of a secret of {} could not be mailed.", secret.agencyCode(), Trace.of(e));
        }
    }

    private SimpleMailMessage message(ExpiringSecret secret, List<String> recipients) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(letterhead.from());
        message.setTo(recipients.toArray(String[]::new));
        message.setSubject(text("subject", secret.agencyName(), secret.daysLeftAt(clock.instant())));
        message.setText(text(
                secret.slot() == SecretSlot.NEXT ? "body.next" : "body",
                secret.agencyName(),
                secret.agencyCode(),
                ProvinceTime.format(secret.validUntil()),
                letterhead.pages().orElse("") + "/quan-tri/don-vi/" + secret.agencyId() + "/ma-xac-thuc"));
        return message;
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage("agency.secret.mail." + key, arguments, VIETNAMESE);
    }
}
