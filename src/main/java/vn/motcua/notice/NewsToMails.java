package vn.motcua.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierNews;
import vn.motcua.dossier.DossierNews.News;
import vn.motcua.notice.MailTable.ForFollowers;
import vn.motcua.notice.QueuedMail.Subject;

/**
 * Turns what happened to dossiers into mails that wait. The place in the feed and the mails of a page are written
 * together, so that nothing is told twice or left out, whenever a node dies.
 */
@Component
class NewsToMails {

    private static final int PAGE = 500;

    private final DossierNews news;
    private final FeedTable feed;
    private final MailTable mails;
    private final SubscriptionTable subscriptions;
    private final NoticeSettings settings;
    private final Clock clock;

    NewsToMails(
            DossierNews news,
            FeedTable feed,
            MailTable mails,
            SubscriptionTable subscriptions,
            NoticeSettings settings,
            Clock clock) {
        this.news = news;
        this.feed = feed;
        this.mails = mails;
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does one page; false when that was the last one for now, or another node is at it. */
    @Transactional
    public boolean doPage() {
        if (!feed.hasBegun()) {
            // Nobody follows anything before somebody has agreed to.
            return false;
        }
        Optional<String> cursor = feed.lockIfFree();
        if (cursor.isEmpty()) {
            return false;
        }
        DossierNews.Page page = news.after(cursor.get(), PAGE);
        List<ForFollowers> told =
                page.news().stream().flatMap(NewsToMails::forFollowers).toList();
        if (!told.isEmpty()) {
            mails.tell(told);
            page.news().forEach(this::setEnd);
        }
        feed.moveTo(page.next());
        return page.more();
    }

    private static Stream<ForFollowers> forFollowers(News news) {
        return subject(news)
                .map(subject -> new ForFollowers(news.dossier(), news.number(), subject, news.state()))
                .stream();
    }

    static Optional<Subject> subject(News news) {
        if (news.state().isPresent()) {
            return Optional.of(Subject.STATE);
        }
        return news.moved() ? Optional.of(Subject.APPOINTMENT) : Optional.empty();
    }

    /** The end of a dossier is the beginning of the end of its addresses; a dossier that goes on keeps them. */
    private void setEnd(News news) {
        Instant now = clock.instant();
        news.state()
                .map(state -> Subscriptions.isOver(state)
                        ? now.plus(Duration.ofDays(settings.keepDays()))
                        : now.plus(Subscriptions.LONGEST))
                .ifPresent(end -> subscriptions.endAt(news.dossier(), end));
    }
}
