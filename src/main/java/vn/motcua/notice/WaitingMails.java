package vn.motcua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.dossier.OpenedDossiers;
import vn.motcua.shared.Trace;

/**
 * Sends mails that are due. Each is taken for a while, sent outside any transaction, then marked: on any number of
 * nodes one sends it. Only a node that dies between the mail server's yes and the mark has it sent again, with the same
 * Message-ID.
 */
final class WaitingMails {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingMails.class);

    /** Sent by one node within its lease even when the mail server is slow. */
    private static final int BATCH = 10;

    private static final Duration LEASE = Duration.ofMinutes(10);

    private final MailTable table;
    private final OpenedDossiers dossiers;
    private final JavaMailSender server;
    private final MailWriter writer;

    WaitingMails(MailTable table, OpenedDossiers dossiers, JavaMailSender server, MailWriter writer) {
        this.table = table;
        this.dossiers = dossiers;
        this.server = server;
        this.writer = writer;
    }

    /** Sends some; false when none is due. */
    boolean sendSome() {
        List<QueuedMail> taken = table.take(BATCH, LEASE);
        taken.forEach(this::send);
        return !taken.isEmpty();
    }

    private void send(QueuedMail mail) {
        Optional<OpenedDossier> dossier = dossiers.byId(mail.dossier());
        if (dossier.isEmpty()) {
            table.giveUp(mail.id());
            return;
        }
        try {
            MimeMessage message = server.createMimeMessage();
            writer.write(message, mail, dossier.get());
            server.send(message);
            table.sent(mail.id());
        } catch (MailException | MessagingException e) {
            failed(mail, e);
        }
    }

    /** Neither an address nor what the mail server said of it is logged. */
    private void failed(QueuedMail mail, Exception problem) {
        Optional<Duration> delay = isRefused(problem) ? Optional.empty() : RetryPlan.after(mail.tries());
        delay.ifPresentOrElse(wait -> table.tryAgain(mail.id(), wait), () -> table.giveUp(mail.id()));
        LOG.warn(
                "Mail {} could not be sent at try {}; {}.",
                mail.id(),
                mail.tries(),
                delay.isPresent() ? "it waits" : "it is given up",
                Trace.of(problem));
    }

    /** Whether the mail server says for good that there is no such mailbox. */
    static boolean isRefused(Exception problem) {
        return problem instanceof MailSendException several
                && Stream.of(several.getMessageExceptions()).anyMatch(WaitingMails::hasInvalidAddress);
    }

    private static boolean hasInvalidAddress(Exception problem) {
        return problem instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }
}
