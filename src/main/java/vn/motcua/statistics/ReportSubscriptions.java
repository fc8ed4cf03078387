package vn.motcua.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.Account;
import vn.motcua.account.Accounts;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.ProvinceTime;

/** Reports that people have mailed to themselves, each time a week, a month or a quarter has ended. */
@Component
public class ReportSubscriptions {

    /** Most of one account. */
    public static final int MOST = 20;

    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final String KIND = "statistics-subscription";

    private final ReportSubscriptionTable table;
    private final ReportAddresses addresses;
    private final SheetWords words;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean mailing;

    ReportSubscriptions(
            ReportSubscriptionTable table,
            ReportAddresses addresses,
            SheetWords words,
            Accounts accounts,
            AuditTrail audit,
            Clock clock,
            @Value("${spring.mail.host:}") String mailServer) {
        this.table = table;
        this.addresses = addresses;
        this.words = words;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.mailing = !mailServer.isBlank();
    }

    /** How asking for one ended. */
    public enum Outcome {
        DONE,
        /** It is there already. */
        KNOWN,
        /** The account has no mail address, or this system no mail server. */
        NO_MAIL,
        TOO_MANY
    }

    /** Where this person's mails go; empty where none can be sent. */
    public Optional<String> address(SignedIn person) {
        return accounts.open(person.accountId()).flatMap(Account::email).filter(_ -> mailing);
    }

    /** Has a report mailed that {@code person} may see according to {@link ReportReach}; its period does not matter. */
    @Transactional
    public Outcome add(SignedIn person, ReportQuestion question, TableForm form, Rhythm rhythm, Locale language) {
        if (address(person).isEmpty()) {
            return Outcome.NO_MAIL;
        }
        if (table.of(person.accountId()).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        LocalDate next = rhythm.next(today());
        String query = withoutPeriod(question);
        var wanted = new ReportSubscriptionTable.Wanted(person.accountId(), rhythm, form, query, language);
        Optional<Long> id = table.add(wanted, next, due(next), clock.instant());
        id.ifPresent(key -> audit.record(
                person.actor(),
                Act.CREATE,
                KIND,
                Long.toString(key),
                Map.of("rhythm", rhythm.column(), "report", query)));
        return id.isPresent() ? Outcome.DONE : Outcome.KNOWN;
    }

    public List<ReportSubscription> of(SignedIn person) {
        return table.of(person.accountId());
    }

    /** Which report it is, in words. */
    public String about(ReportSubscription subscription, Locale language) {
        return about(question(subscription), subscription.form(), language);
    }

    /** Which report a question is, in words and without its period. */
    public String about(ReportQuestion question, TableForm form, Locale language) {
        return words.text(language, "sheet." + form) + ": " + words.about(question, language) + ", "
                + words.text(language, "by." + question.by());
    }

    /** False when this person has no such. */
    @Transactional
    public boolean stop(SignedIn person, long id) {
        boolean stopped = table.remove(person.accountId(), id);
        if (stopped) {
            audit.record(person.actor(), Act.REMOVE, KIND, Long.toString(id), Map.of());
        }
        return stopped;
    }

    /** Ends one whose account may see the report no more. */
    @Transactional
    public void end(ReportSubscription subscription) {
        if (table.remove(subscription.accountId(), subscription.id())) {
            audit.record(Actor.SYSTEM, Act.REMOVE, KIND, Long.toString(subscription.id()), Map.of());
        }
    }

    /** The report of the mail that is next. */
    ReportQuestion question(ReportSubscription subscription) {
        return addresses
                .read(QueryText.parameters(subscription.query()))
                .question()
                .during(subscription.rhythm().ended(subscription.nextDay()));
    }

    /** Turns to the next mail that is still to come: what was missed meanwhile is on the portal. */
    void turn(ReportSubscription subscription, Optional<Instant> sentAt) {
        LocalDate today = today();
        LocalDate last = subscription.nextDay().isAfter(today) ? subscription.nextDay() : today;
        LocalDate next = subscription.rhythm().next(last);
        table.turn(subscription, next, due(next), sentAt);
    }

    static Instant due(LocalDate day) {
        return day.atTime(MORNING).atZone(ProvinceTime.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
    }

    private String withoutPeriod(ReportQuestion question) {
        Map<String, String> parameters = new LinkedHashMap<>(addresses.parameters(question));
        parameters.keySet().removeAll(List.of("ky", "tu", "den"));
        return ReportAddresses.query(parameters);
    }
}
