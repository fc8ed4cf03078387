package vn.motcua.statistics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import vn.motcua.account.Accounts;

/** Has reports mailed where there is a mail server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class ReportMailing {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    ReportMailWriter reportMailWriter(
            Reports reports,
            ReportFiles files,
            ReportAddresses addresses,
            SheetWords words,
            @Value("${motcua.statistics.mail-from:}") String from,
            @Value("${spring.mail.username:}") String user,
            @Value("${motcua.public-url:}") String publicUrl) {
        Optional<String> sender =
                Stream.of(from, user).filter(address -> address.contains("@")).findFirst();
        ReportMailWriter.Letterhead letterhead =
                new ReportMailWriter.Letterhead(sender, publicUrl.replaceFirst("/+$", ""));
        return new ReportMailWriter(reports, files, addresses, words, letterhead);
    }

    @Bean
    ReportMails reportMails(
            ReportSubscriptionTable table,
            ReportSubscriptions subscriptions,
            Accounts accounts,
            ReportReach reach,
            JavaMailSender server,
            ReportMailWriter writer,
            Clock clock) {
        return new ReportMails(table, subscriptions, accounts, reach, server, writer, clock);
    }

    /** One node at a time does it; should two, the database keeps them apart. */
    @Bean
    RecurringTask<Void> reportMailTask(ReportMails mails) {
        return Tasks.recurring("statistics-mails", Schedules.fixedDelay(EVERY)).execute((instance, context) -> {
            while (mails.sendSome()) {
                // There may be more.
            }
        });
    }
}
