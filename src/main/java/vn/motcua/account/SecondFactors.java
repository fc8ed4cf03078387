package vn.motcua.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.account.AttemptTable.Guarded;
import vn.motcua.account.SecondFactorTable.Stored;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;

/** Codes that sign-in asks for after the password: of an app on the person's phone, or of a printed list. */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_CODE_GROUPS = 3;

    /** What became of the first code of a new app. */
    public sealed interface Confirmation {

        /** @param recoveryCodes to be shown once */
        record Confirmed(List<String> recoveryCodes) implements Confirmation {

            public Confirmed {
                recoveryCodes = List.copyOf(recoveryCodes);
            }
        }

        /** The code is not the app's. */
        record WrongCode() implements Confirmation {}

        /** Too many wrong codes. */
        record MustWait() implements Confirmation {}
    }

    private final SecondFactorTable table;
    private final AttemptTable attempts;
    private final AuditTrail audit;
    private final ServerKey key;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecondFactors(
            SecondFactorTable table,
            AttemptTable attempts,
            AuditTrail audit,
            ServerKey key,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.attempts = attempts;
        this.audit = audit;
        this.key = key;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes a key for an app; nothing changes until a code of it is given. */
    public void begin(SignedIn person) {
        table.begin(person.accountId(), TotpKey.fresh());
    }

    /** The key that waits for its first code, in base 32. */
    public Optional<String> pendingKey(SignedIn person) {
        return table.of(person.accountId())
                .filter(stored -> !stored.confirmed())
                .map(stored -> stored.key().base32());
    }

    /** Turns the second factor on when {@code code} is the app's. */
    public Confirmation confirm(SignedIn person, String code) {
        Guarded guarded = new Guarded.Code(person.accountId());
        if (attempts.begin(guarded).isEmpty()) {
            return new Confirmation.MustWait();
        }
        Optional<Stored> pending = table.of(person.accountId()).filter(stored -> !stored.confirmed());
        OptionalLong step = pending.map(stored -> step(stored, code)).orElseGet(OptionalLong::empty);
        if (step.isEmpty()) {
            return new Confirmation.WrongCode();
        }
        attempts.forget(guarded);
        return new Confirmation.Confirmed(transaction.execute(status -> {
            table.use(person.accountId(), step.getAsLong());
            record(person, "second-factor-on");
            return newRecoveryCodes(person.accountId());
        }));
    }

    /** New recovery codes in place of the old ones, for who has a code. */
    public Confirmation renewRecoveryCodes(SignedIn person, Account account, String code) {
        return switch (tryCode(account, code)) {
            case CodeOutcome.MustWait() -> new Confirmation.MustWait();
            case CodeOutcome.Wrong(int times) -> new Confirmation.WrongCode();
            case CodeOutcome.Right(boolean recovery) ->
                new Confirmation.Confirmed(transaction.execute(status -> {
                    record(person, "recovery-codes");
                    return newRecoveryCodes(person.accountId());
                }));
        };
    }

    public int recoveryCodesLeft(SignedIn person) {
        return table.recoveryCodes(person.accountId());
    }

    /** Looks at a code of the app or a recovery code; either opens once only. */
    CodeOutcome tryCode(Account account, String typed) {
        Guarded guarded = new Guarded.Code(account.id());
        OptionalInt attempt = attempts.begin(guarded);
        if (attempt.isEmpty()) {
            return new CodeOutcome.MustWait();
        }
        boolean ofApp = table.of(account.id())
                .filter(Stored::confirmed)
                .map(stored -> step(stored, typed))
                .filter(step -> step.isPresent() && table.use(account.id(), step.getAsLong()))
                .isPresent();
        if (!ofApp && !table.useRecoveryCode(account.id(), digest(account.id(), OneTimeText.normal(typed)))) {
            return new CodeOutcome.Wrong(attempt.getAsInt());
        }
        attempts.forget(guarded);
        return new CodeOutcome.Right(!ofApp);
    }

    /** Turns it off. */
    void remove(int accountId) {
        table.remove(accountId);
        attempts.forget(new Guarded.Code(accountId));
    }

    private OptionalLong step(Stored stored, String typed) {
        return stored.key().step(typed.replaceAll("\\s", ""), clock.instant(), stored.lastStep());
    }

    private List<String> newRecoveryCodes(int accountId) {
        List<String> codes = Stream.generate(() -> OneTimeText.ofGroups(RECOVERY_CODE_GROUPS))
                .limit(RECOVERY_CODES)
                .toList();
        table.replaceRecoveryCodes(
                accountId, codes.stream().map(code -> digest(accountId, code)).toList());
        return codes;
    }

    private Digest digest(int accountId, String code) {
        return key.digest("recovery code", accountId + " " + code);
    }

    private void record(SignedIn person, String what) {
        audit.record(person.actor(), Act.CHANGE, "account", person.name(), Map.of("changed", what));
    }
}
