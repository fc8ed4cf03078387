package vn.motcua.account;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.server.Console;
import vn.motcua.server.DataDirectory;
import vn.motcua.server.ServerSettings;

/**
 * Makes an administrator for a system that nobody could enter: on the first start of one that is no demo. Its password
 * is told on the console and in a file of the data directory, and must be changed at once. Of several nodes that start
 * at the same time one makes it, because the name can be taken once only.
 */
@Component
class FirstAdministrator {

    static final String NAME = "quantri";
    static final String FILE = "first-administrator";

    private final AccountTable accounts;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final DataDirectory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean wanted;

    FirstAdministrator(
            AccountTable accounts,
            Passwords passwords,
            AuditTrail audit,
            DataDirectory directory,
            ServerSettings server,
            @Value("${motcua.demo:false}") boolean demo,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
        this.wanted = !demo && !server.join();
    }

    /** Runs after everything that fills an empty system, and before the first request is let in by a balancer. */
    @EventListener(ApplicationReadyEvent.class)
    void appear() {
        if (!wanted) {
            return;
        }
        if (accounts.isEmpty()) {
            make(Console.out());
        } else if (isSettled()) {
            directory.removeKey(FILE);
        }
    }

    /** Removes the file when it was this account's password that is no longer needed. */
    void passwordChanged(String name) {
        if (name.equals(NAME)) {
            directory.removeKey(FILE);
        }
    }

    void make(PrintStream out) {
        String password = FirstPassword.next();
        String digest = passwords.digest(password);
        boolean made = Boolean.TRUE.equals(transaction.execute(status -> add(digest, password)));
        if (made) {
            out.printf("""

                Tài khoản quản trị đầu tiên (first administrator): %s
                Mật khẩu dùng một lần (one-time password):         %s
                Cũng ghi ở (also in) %s; tệp này mất khi mật khẩu được đổi.

                """, NAME, password, directory.root().resolve("keys").resolve(FILE));
        }
    }

    /** The file is there before the account is: better a password that opens nothing than one that nobody was told. */
    private boolean add(String digest, String password) {
        NewAccount account = new NewAccount(
                NAME, "Quản trị tỉnh", Role.PROVINCE_ADMINISTRATOR, Optional.empty(), false, Optional.empty());
        if (!accounts.add(account, digest, true, clock.instant())) {
            return false;
        }
        directory.writeKey(FILE, password);
        audit.record(
                Actor.SYSTEM,
                Act.CREATE,
                "account",
                NAME,
                Map.of("role", account.role().column()));
        return true;
    }

    private boolean isSettled() {
        return accounts.byName(NAME)
                .filter(account -> !account.mustChangePassword())
                .isPresent();
    }
}
