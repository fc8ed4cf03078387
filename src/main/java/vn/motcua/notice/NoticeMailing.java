package vn.motcua.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSender;
import vn.motcua.dossier.OpenedDossiers;
import vn.motcua.lookup.DossierPagePart;

/** Offers and sends mails where there is a mail server, and an address of the portal that links can begin with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"spring.mail.host", "motcua.public-url"})
class NoticeMailing {

    @Bean
    WaitingMails waitingMails(
            MailTable table,
            OpenedDossiers dossiers,
            JavaMailSender server,
            MessageSource texts,
            LinkTokens tokens,
            NoticeSettings settings,
            @Value("${spring.mail.username:}") String user,
            @Value("${motcua.public-url}") String publicUrl) {
        Letterhead letterhead = Letterhead.of(settings, user, publicUrl);
        return new WaitingMails(table, dossiers, server, new MailWriter(texts, tokens, letterhead));
    }

    /** One node at a time does it; should two, the database keeps them apart. */
    @Bean
    RecurringTask<Void> noticeTask(NewsToMails news, WaitingMails mails, NoticeSettings settings) {
        return Tasks.recurring("notice-mails", Schedules.fixedDelay(settings.every()))
                .execute((instance, context) -> {
                    while (news.doPage()) {
                        // There is another page.
                    }
                    while (mails.sendSome()) {
                        // There may be more.
                    }
                });
    }

    @Bean
    @Order(30)
    DossierPagePart subscribePart() {
        return new SubscribePart();
    }
}
