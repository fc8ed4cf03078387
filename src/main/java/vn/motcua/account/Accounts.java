package vn.motcua.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;

/** The accounts of people who sign in. */
@Component
public class Accounts {

    private final AccountTable table;
    private final Passwords passwords;
    private final AgencyDirectory agencies;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(AccountTable table, Passwords passwords, AgencyDirectory agencies, AuditTrail audit, Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives all of {@code accounts} one password, for demos; those whose names are taken stay as they are. */
    @Transactional
    public void assign(List<NewAccount> accounts, String password) {
        String digest = passwords.digest(password);
        for (NewAccount account : accounts) {
            if (table.add(account, digest, false, clock.instant())) {
                audit.record(
                        Actor.SYSTEM,
                        Act.CREATE,
                        "account",
                        account.name(),
                        Map.of("role", account.role().column()));
            }
        }
    }

    /** The account of a session, unless it was closed or its sessions were ended. */
    public Optional<Account> ofSession(int id, int epoch) {
        return table.byId(id).filter(account -> isOpen(account) && account.epoch() == epoch);
    }

    /** Whether somebody may use it: it is not closed, and the agency it is for, if any, has not ended. */
    public boolean isOpen(Account account) {
        return !account.disabled()
                && account.agencyId()
                        .filter(id -> agencies.ended().contains(id))
                        .isEmpty();
    }

    /** An account that is open; empty when it was closed, or there is none. */
    public Optional<Account> open(int id) {
        return table.byId(id).filter(account -> !account.disabled());
    }

    /** Who an account is in a request from {@code address}. */
    public SignedIn signedIn(Account account, String address, String reference) {
        Set<Integer> managed = new TreeSet<>();
        account.agencyId().ifPresent(id -> {
            managed.add(id);
            if (account.withSubordinates()) {
                managed.addAll(agencies.subordinates(id));
            }
        });
        return new SignedIn(
                account.id(),
                account.name(),
                account.displayName(),
                account.role(),
                account.agencyId(),
                managed,
                new Actor("account:" + account.name(), address, reference));
    }
}
