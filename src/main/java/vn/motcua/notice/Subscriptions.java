package vn.motcua.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNews;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.dossier.OpenedDossiers;
import vn.motcua.notice.LinkTokens.Purpose;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;
import vn.motcua.shared.VisitorNetwork;

/** Lets owners of dossiers be written to, once the owner of the address has agreed, and stops it at a word. */
@Component
public class Subscriptions {

    /** For agreeing. */
    static final Duration TO_CONFIRM = Duration.ofHours(24);

    /** However long the dossier takes. */
    static final Duration LONGEST = Duration.ofDays(730);

    private final OpenedDossiers dossiers;
    private final DossierNews news;
    private final SubscriptionTable table;
    private final MailTable mails;
    private final FeedTable feed;
    private final NoticePace pace;
    private final SealedAddresses addresses;
    private final LinkTokens tokens;
    private final NoticeSettings settings;
    private final ServerKey key;
    private final Clock clock;

    Subscriptions(
            OpenedDossiers dossiers,
            DossierNews news,
            SubscriptionTable table,
            MailTable mails,
            FeedTable feed,
            NoticePace pace,
            SealedAddresses addresses,
            LinkTokens tokens,
            NoticeSettings settings,
            ServerKey key,
            Clock clock) {
        this.dossiers = dossiers;
        this.news = news;
        this.table = table;
        this.mails = mails;
        this.feed = feed;
        this.pace = pace;
        this.addresses = addresses;
        this.tokens = tokens;
        this.settings = settings;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Has an address asked whether it wants mails about the dossier that a ticket is good for.
     *
     * @param typed the address
     * @param visitor network address of who asks
     */
    @Transactional
    public SubscribeOutcome ask(String ticket, String typed, MailLanguage language, String visitor) {
        Optional<OpenedDossier> dossier = dossiers.byTicket(ticket);
        Optional<EmailAddress> address = EmailAddress.of(typed);
        if (dossier.isEmpty()) {
            return new SubscribeOutcome.TicketOver();
        }
        if (address.isEmpty()) {
            return new SubscribeOutcome.NoAddress();
        }
        Digest digest = addresses.digest(address.get());
        if (!pace.take(key.digest("notice visitor", VisitorNetwork.of(visitor)), NoticePace.Rate.OF_VISITOR)
                || !pace.take(digest, NoticePace.Rate.OF_ADDRESS)) {
            return new SubscribeOutcome.TooOften();
        }
        return ask(dossier.get().key(), address.get(), digest, language);
    }

    private SubscribeOutcome ask(DossierId dossier, EmailAddress address, Digest digest, MailLanguage language) {
        Instant now = clock.instant();
        table.lock(dossier);
        Optional<Subscription> known = table.find(dossier, digest);
        if (known.isPresent() && known.get().endsAt().isAfter(now)) {
            known.filter(subscription -> !subscription.confirmed())
                    .ifPresent(subscription -> mails.askToConfirm(subscription.id()));
            return new SubscribeOutcome.Asked();
        }
        if (table.count(dossier, now) >= settings.perDossier()) {
            return new SubscribeOutcome.Full(settings.perDossier());
        }
        known.ifPresent(over -> table.remove(over.id()));
        Subscription fresh = new Subscription(UUID.randomUUID(), dossier, language, false, now.plus(TO_CONFIRM));
        table.add(fresh, addresses.seal(fresh.id(), address), digest, now);
        mails.askToConfirm(fresh.id());
        return new SubscribeOutcome.Asked();
    }

    /** The dossier that a link of a question is about; empty when the link is wrong or its time is over. */
    public Optional<OpenedDossier> asked(String token) {
        return tokens.subscription(Purpose.CONFIRM, token)
                .flatMap(table::find)
                .filter(subscription -> subscription.endsAt().isAfter(clock.instant()))
                .flatMap(subscription -> dossiers.byId(subscription.dossier()));
    }

    /**
     * Begins to write about a dossier; again is the same. Whoever turns news into mails waits meanwhile, so that no
     * event falls between what was there and what is news.
     *
     * @return the dossier, as {@link #asked}
     */
    @Transactional
    public Optional<OpenedDossier> confirm(String token) {
        Optional<UUID> id = tokens.subscription(Purpose.CONFIRM, token)
                .filter(_ -> asked(token).isPresent());
        if (id.isEmpty()) {
            return Optional.empty();
        }
        feed.begin(news.now());
        feed.lock();
        Optional<OpenedDossier> dossier = asked(token);
        Instant now = clock.instant();
        dossier.ifPresent(found -> table.confirm(id.get(), found.events(), now, end(found, now)));
        return dossier;
    }

    /** The dossier that a link to stop is about; empty when that was stopped already. */
    public Optional<OpenedDossier> followed(String token) {
        return tokens.subscription(Purpose.STOP, token)
                .flatMap(table::find)
                .flatMap(subscription -> dossiers.byId(subscription.dossier()));
    }

    /** Whether a link to stop is one of ours, however long ago it was used. */
    public boolean isLinkToStop(String token) {
        return tokens.subscription(Purpose.STOP, token).isPresent();
    }

    /** Forgets the address; false when the link is none of ours. */
    @Transactional
    public boolean stop(String token) {
        Optional<UUID> id = tokens.subscription(Purpose.STOP, token);
        id.ifPresent(table::remove);
        return id.isPresent();
    }

    /** Whether nothing is left to tell; a result that waits to be fetched is worth telling of. */
    static boolean isOver(DossierState state) {
        return state.isFinished() && state != DossierState.FINISHED;
    }

    private Instant end(OpenedDossier dossier, Instant now) {
        return isOver(dossier.state()) ? now.plus(Duration.ofDays(settings.keepDays())) : now.plus(LONGEST);
    }
}
