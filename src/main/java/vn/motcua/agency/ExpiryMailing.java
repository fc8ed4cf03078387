package vn.motcua.agency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;
import vn.motcua.account.PeopleMail;
import vn.motcua.shared.ProvinceTime;

/** Has the warnings mailed every morning, where mail can be sent at all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class ExpiryMailing {

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Bean
    RecurringTask<Void> secretExpiryTask(
            SecretExpiry expiry,
            ExpiryTable table,
            ObjectProvider<PeopleMail> people,
            MailSender mail,
            MessageSource texts,
            SecretSettings settings,
            @Value("${spring.mail.username:}") String user,
            @Value("${motcua.public-url:}") String publicUrl,
            Clock clock) {
        String from = settings.mailFrom().orElse(user);
        ExpiryMails.Letterhead letterhead =
                new ExpiryMails.Letterhead(from, Optional.of(publicUrl).filter(url -> !url.isBlank()));
        return Tasks.recurring("secret-expiry-mail", Schedules.daily(ProvinceTime.ZONE, MORNING))
                .execute((instance, context) -> people.ifAvailable(
                        known -> new ExpiryMails(expiry, table, known, mail, texts, letterhead, clock).send()));
    }
}
