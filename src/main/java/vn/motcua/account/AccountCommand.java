package vn.motcua.account;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.account.AttemptTable.Guarded;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.server.ConsoleCommand;

/**
 * {@code account reset NAME [second-factor]}: a new one-time password when nobody can sign in any more; ends a delay
 * after wrong ones, and with the third word takes a lost second factor off.
 */
@Component
class AccountCommand implements ConsoleCommand {

    private static final String USAGE = "Cách dùng: account reset TÊN [second-factor]";

    private final AccountTable accounts;
    private final AccountChanges changes;
    private final AttemptTable attempts;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    AccountCommand(
            AccountTable accounts,
            AccountChanges changes,
            AttemptTable attempts,
            SecondFactors factors,
            Passwords passwords,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.changes = changes;
        this.attempts = attempts;
        this.factors = factors;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean withFactor = arguments.size() == 3 && arguments.get(2).equals("second-factor");
        if ((arguments.size() != 2 && !withFactor) || !arguments.getFirst().equals("reset")) {
            out.println(USAGE);
            return 2;
        }
        Optional<Account> account = accounts.byName(arguments.get(1).toLowerCase(Locale.ROOT));
        if (account.isEmpty()) {
            out.println("Không có tài khoản nào tên " + arguments.get(1));
            return 1;
        }
        String password = FirstPassword.next();
        String digest = passwords.digest(password);
        transaction.executeWithoutResult(status -> reset(account.get(), digest, withFactor));
        out.printf(
                "Mật khẩu dùng một lần của %s (chỉ hiện một lần):%n",
                account.get().name());
        out.println(password);
        if (account.get().disabled()) {
            out.println("Tài khoản này đang khóa: người quản trị tỉnh phải mở lại thì mới đăng nhập được.");
        }
        return 0;
    }

    private void reset(Account account, String digest, boolean withFactor) {
        changes.password(account.id(), digest, true);
        attempts.forget(new Guarded.Name(account.name()));
        attempts.forget(new Guarded.Code(account.id()));
        if (withFactor) {
            factors.remove(account.id());
        }
        audit.record(
                Actor.SYSTEM,
                Act.CHANGE,
                "account",
                account.name(),
                Map.of("changed", withFactor ? "password, second-factor-off" : "password"));
    }
}
