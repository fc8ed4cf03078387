package vn.motcua.account;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.account.AttemptTable.Guarded;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;

/** What people do with their own account. */
@Component
public class OwnAccount {

    /** What became of the wish to sign in without codes. */
    public enum SwitchOff {
        DONE,
        WRONG,
        MUST_WAIT
    }

    private final AccountTable accounts;
    private final AccountChanges changes;
    private final AttemptTable attempts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final FirstAdministrator first;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    OwnAccount(
            AccountTable accounts,
            AccountChanges changes,
            AttemptTable attempts,
            Passwords passwords,
            SecondFactors factors,
            FirstAdministrator first,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.changes = changes;
        this.attempts = attempts;
        this.passwords = passwords;
        this.factors = factors;
        this.first = first;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Changes the password when the old one is right; what is typed wrong counts as at sign-in. */
    public PasswordChange changePassword(SignedIn person, String old, String fresh, String again) {
        Guarded guarded = new Guarded.Name(person.name());
        if (attempts.begin(guarded).isEmpty()) {
            return new PasswordChange.MustWait();
        }
        Set<PasswordMistake> mistakes = EnumSet.noneOf(PasswordMistake.class);
        mistakes.addAll(PasswordPolicy.mistakes(fresh, person.name()));
        if (!passwords.matches(old, account(person).password())) {
            mistakes.add(PasswordMistake.OLD_WRONG);
        } else {
            attempts.forget(guarded);
        }
        if (fresh.equals(old)) {
            mistakes.add(PasswordMistake.UNCHANGED);
        }
        if (!fresh.equals(again)) {
            mistakes.add(PasswordMistake.NOT_REPEATED);
        }
        return mistakes.isEmpty() ? change(person, fresh) : new PasswordChange.Invalid(mistakes);
    }

    /** Ends all sessions of the person, this one too. */
    public Account signOutEverywhere(SignedIn person) {
        transaction.executeWithoutResult(status -> {
            changes.endSessions(person.accountId());
            audit.record(person.actor(), Act.SIGN_OUT, "account", person.name(), Map.of("sessions", "all"));
        });
        return account(person);
    }

    /** Turns the second factor off for who knows the password and has a code. */
    public SwitchOff switchOffSecondFactor(SignedIn person, String password, String code) {
        Guarded guarded = new Guarded.Name(person.name());
        if (attempts.begin(guarded).isEmpty()) {
            return SwitchOff.MUST_WAIT;
        }
        Account account = account(person);
        if (!passwords.matches(password, account.password())) {
            return SwitchOff.WRONG;
        }
        attempts.forget(guarded);
        return switch (factors.tryCode(account, code)) {
            case CodeOutcome.MustWait() -> SwitchOff.MUST_WAIT;
            case CodeOutcome.Wrong(int times) -> SwitchOff.WRONG;
            case CodeOutcome.Right(boolean recovery) -> {
                transaction.executeWithoutResult(status -> {
                    factors.remove(account.id());
                    record(person, "second-factor-off");
                });
                yield SwitchOff.DONE;
            }
        };
    }

    /** Records that the person left. */
    public void signedOut(Account account, Visit visit) {
        audit.record(visit.as(account), Act.SIGN_OUT, "account", account.name(), Map.of("sessions", "one"));
    }

    private PasswordChange change(SignedIn person, String fresh) {
        String digest = passwords.digest(fresh);
        transaction.executeWithoutResult(status -> {
            changes.password(person.accountId(), digest, false);
            record(person, "password");
        });
        first.passwordChanged(person.name());
        return new PasswordChange.Changed(account(person));
    }

    private Account account(SignedIn person) {
        Optional<Account> account = accounts.byId(person.accountId());
        return account.orElseThrow(() -> new IllegalStateException("account " + person.accountId() + " is gone"));
    }

    private void record(SignedIn person, String what) {
        audit.record(person.actor(), Act.CHANGE, "account", person.name(), Map.of("changed", what));
    }
}
