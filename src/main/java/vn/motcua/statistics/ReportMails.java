package vn.motcua.statistics;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import vn.motcua.account.Account;
import vn.motcua.account.Accounts;
import vn.motcua.shared.Trace;

/**
 * Sends reports that are due. Each is taken for a while, sent outside any transaction, then turned to the next: on any
 * number of nodes one sends it. Only a node that dies between the mail server's yes and the turn has it sent again,
 * with the same Message-ID.
 */
class ReportMails {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMails.class);

    private static final int BATCH = 5;
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** How long a mail waits after each try that failed; half a day in all. */
    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8));

    private final ReportSubscriptionTable table;
    private final ReportSubscriptions subscriptions;
    private final Accounts accounts;
    private final ReportReach reach;
    private final JavaMailSender server;
    private final ReportMailWriter writer;
    private final Clock clock;

    ReportMails(
            ReportSubscriptionTable table,
            ReportSubscriptions subscriptions,
            Accounts accounts,
            ReportReach reach,
            JavaMailSender server,
            ReportMailWriter writer,
            Clock clock) {
        this.table = table;
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.reach = reach;
        this.server = server;
        this.writer = writer;
        this.clock = clock;
    }

    /** Sends some; false when none is due. */
    boolean sendSome() {
        List<ReportSubscription> taken = table.take(BATCH, clock.instant(), LEASE);
        taken.forEach(this::treat);
        return !taken.isEmpty();
    }

    private void treat(ReportSubscription subscription) {
        Optional<Account> account = accounts.open(subscription.accountId());
        ReportQuestion question = subscriptions.question(subscription);
        if (account.filter(open -> maySee(open, question)).isEmpty()) {
            subscriptions.end(subscription);
            return;
        }
        account.flatMap(Account::email)
                .ifPresentOrElse(
                        address -> send(subscription, question, address),
                        () -> subscriptions.turn(subscription, Optional.empty()));
    }

    /** Neither somebody who was closed, nor who may see less now than when the report was asked for. */
    private boolean maySee(Account account, ReportQuestion question) {
        return reach.within(accounts.signedIn(account, "", ""), question)
                .filter(question::equals)
                .isPresent();
    }

    private void send(ReportSubscription subscription, ReportQuestion question, String address) {
        try {
            MimeMessage message = server.createMimeMessage();
            writer.write(message, subscription, question, address);
            server.send(message);
            subscriptions.turn(subscription, Optional.of(clock.instant()));
        } catch (MailException | MessagingException e) {
            failed(subscription, e);
        }
    }

    /** Neither an address nor what the mail server said of it is logged. */
    private void failed(ReportSubscription subscription, Exception problem) {
        int tries = subscription.tries();
        boolean again = tries <= DELAYS.size();
        if (again) {
            table.tryAgain(subscription, clock.instant().plus(DELAYS.get(tries - 1)));
        } else {
            subscriptions.turn(subscription, Optional.empty());
        }
        LOG.warn(
                "Report mail {} could not be sent at try {}; {}.",
                subscription.id(),
                tries,
                again ? "it waits" : "it is left out this time",
                Trace.of(problem));
    }
}
