package vn.motcua.account;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.account.AttemptTable.Guarded;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;

/** What an administrator does about how somebody else signs in. */
@Component
public class PersonKeys {

    private final AccountChanges changes;
    private final AttemptTable attempts;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    PersonKeys(
            AccountChanges changes,
            AttemptTable attempts,
            SecondFactors factors,
            Passwords passwords,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.attempts = attempts;
        this.factors = factors;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** A new first password, to be shown once; ends the sessions and a delay after wrong ones. */
    public String newPassword(SignedIn by, Account account) {
        String password = FirstPassword.next();
        String digest = passwords.digest(password);
        change(by, account, "password", id -> changes.password(id, digest, true));
        attempts.forget(new Guarded.Name(account.name()));
        return password;
    }

    /** Takes a lost second factor off. */
    public void removeSecondFactor(SignedIn by, Account account) {
        change(by, account, "second-factor-off", factors::remove);
    }

    /** Unties the account from the person at the provider of single sign-on. */
    public void unlink(SignedIn by, Account account) {
        change(by, account, "provider-link-off", changes::unlink);
    }

    public void endSessions(SignedIn by, Account account) {
        change(by, account, "sessions-ended", changes::endSessions);
    }

    private void change(SignedIn by, Account account, String what, Consumer<Integer> change) {
        transaction.executeWithoutResult(status -> {
            change.accept(account.id());
            audit.record(by.actor(), Act.CHANGE, "account", account.name(), Map.of("changed", what));
        });
    }
}
