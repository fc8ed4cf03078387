package vn.motcua.account;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.account.AttemptTable.Guarded;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;

/**
 * Lets people in. Names that exist and names that do not are treated alike, in words and in time, so that nobody can
 * find out who has an account.
 */
@Component
public class SignIn {

    private final AccountTable accounts;
    private final Accounts people;
    private final AccountChanges changes;
    private final AttemptTable attempts;
    private final PaceTable paces;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    SignIn(
            AccountTable accounts,
            Accounts people,
            AccountChanges changes,
            AttemptTable attempts,
            PaceTable paces,
            Passwords passwords,
            SecondFactors factors,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.people = people;
        this.changes = changes;
        this.attempts = attempts;
        this.paces = paces;
        this.passwords = passwords;
        this.factors = factors;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Looks at a name and a password. */
    public SignInOutcome byPassword(String name, String password, Visit visit) {
        if (!paces.take(visit.address())) {
            return new SignInOutcome.MustWait();
        }
        Guarded guarded = new Guarded.Name(name);
        OptionalInt attempt = attempts.begin(guarded);
        if (attempt.isEmpty()) {
            return new SignInOutcome.MustWait();
        }
        Optional<Account> account = accounts.byName(name);
        if (!isRight(account.filter(people::isOpen), password)) {
            refuse(account, visit, "password", attempt.getAsInt());
            return new SignInOutcome.Refused();
        }
        attempts.forget(guarded);
        paces.giveBack(visit.address());
        return letIn(account.orElseThrow(), visit, "password");
    }

    /** Looks at a code of the second factor, of somebody whose password was right; recovery codes count too. */
    public SignInOutcome byCode(Account account, String code, Visit visit) {
        return switch (factors.tryCode(account, code)) {
            case CodeOutcome.MustWait() -> new SignInOutcome.MustWait();
            case CodeOutcome.Wrong(int times) -> {
                refuse(Optional.of(account), visit, "code", times);
                yield new SignInOutcome.Refused();
            }
            case CodeOutcome.Right(boolean recovery) -> {
                signedIn(account, visit, recovery ? "recovery-code" : "code");
                yield new SignInOutcome.Opened(account);
            }
        };
    }

    /**
     * Takes another system's word for who somebody is. The first time, the account whose name it says is tied to that
     * person; a name that was given to somebody else there later opens nothing.
     *
     * @param subject who it is there, for ever: issuer and subject
     * @param name of the account, as that system says it
     */
    public SignInOutcome byProvider(String subject, String name, Visit visit) {
        Optional<Account> linked = accounts.bySubject(subject);
        Optional<Account> account = linked.or(() -> accounts.byName(name).filter(found -> !found.linked()))
                .filter(people::isOpen);
        boolean tied = linked.isPresent()
                || account.filter(found -> link(found, subject, visit)).isPresent();
        if (account.isEmpty() || !tied) {
            refuse(linked.or(() -> accounts.byName(name)), visit, "provider", 1);
            return new SignInOutcome.Refused();
        }
        return letIn(account.get(), visit, "provider");
    }

    private boolean isRight(Optional<Account> open, String password) {
        if (open.isEmpty()) {
            passwords.pretend(password);
        }
        return open.filter(account -> passwords.matches(password, account.password()))
                .isPresent();
    }

    private SignInOutcome letIn(Account account, Visit visit, String by) {
        if (account.secondFactor()) {
            return new SignInOutcome.CodeNeeded(account);
        }
        signedIn(account, visit, by);
        return new SignInOutcome.Opened(account);
    }

    private boolean link(Account account, String subject, Visit visit) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean done = changes.link(account.id(), subject);
            if (done) {
                audit.record(
                        visit.as(account), Act.CHANGE, "account", account.name(), Map.of("changed", "provider-link"));
            }
            return done;
        }));
    }

    private void signedIn(Account account, Visit visit, String by) {
        audit.record(visit.as(account), Act.SIGN_IN, "account", account.name(), Map.of("by", by));
    }

    /** What was typed as a name is not written down unless it is one: people type passwords there. */
    private void refuse(Optional<Account> account, Visit visit, String by, int times) {
        Map<String, String> details = Map.of(
                "by", by,
                "times", String.valueOf(times),
                "then-wait-minutes", String.valueOf(Patience.after(times).toMinutes()));
        audit.record(
                visit.asStranger(),
                Act.REFUSE,
                "account",
                account.map(Account::name).orElse("-"),
                details);
    }
}
