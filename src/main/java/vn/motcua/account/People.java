package vn.motcua.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;

/**
 * Other people's accounts, for those who administer them. Accounts that somebody may not administer do not exist for
 * that person. The last open administrator of the province stays one.
 */
@Component
public class People {

    private static final int PAGE = 50;

    private final AccountTable accounts;
    private final AccountChanges changes;
    private final PeopleTable table;
    private final Passwords passwords;
    private final AgencyDirectory agencies;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    People(
            AccountTable accounts,
            AccountChanges changes,
            PeopleTable table,
            Passwords passwords,
            AgencyDirectory agencies,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.table = table;
        this.passwords = passwords;
        this.agencies = agencies;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param after name at the end of the page before; empty for the first page */
    public PeoplePage list(SignedIn by, PeopleFilter filter, String after) {
        List<Account> found = table.list(PeopleScope.of(by, agencies), filter, agencies.ended(), after, PAGE + 1);
        List<Account> page = found.subList(0, Math.min(PAGE, found.size()));
        return new PeoplePage(
                page, found.size() > PAGE ? Optional.of(page.getLast().name()) : Optional.empty());
    }

    public Optional<Account> find(SignedIn by, int id) {
        return accounts.byId(id).filter(PeopleScope.of(by, agencies)::contains);
    }

    /** Roles that this person may give. */
    public List<Role> rolesToGive(SignedIn by) {
        return by.role() == Role.PROVINCE_ADMINISTRATOR ? List.of(Role.values()) : List.of(Role.AGENCY_ADMINISTRATOR);
    }

    /** Agencies whose administrators this person may appoint, by name. */
    public List<AgencyDirectory.Entry> agenciesToGive(SignedIn by) {
        return agencies.all().stream().filter(entry -> by.manages(entry.id())).toList();
    }

    public PersonOutcome create(SignedIn by, PersonDraft draft) {
        Set<PersonMistake> mistakes = mistakes(by, draft, Optional.empty());
        if (!mistakes.contains(PersonMistake.NAME_WRONG_FORM)
                && accounts.byName(draft.name()).isPresent()) {
            mistakes.add(PersonMistake.NAME_TAKEN);
        }
        if (!mistakes.isEmpty()) {
            return new PersonOutcome.Invalid(mistakes);
        }
        NewAccount account = draft.account(agencyId(draft, Optional.empty()));
        String password = FirstPassword.next();
        String digest = passwords.digest(password);
        boolean added = Boolean.TRUE.equals(transaction.execute(status -> add(by, account, digest)));
        return added
                ? new PersonOutcome.Created(accounts.byName(account.name()).orElseThrow(), password)
                : new PersonOutcome.Invalid(Set.of(PersonMistake.NAME_TAKEN));
    }

    public PersonOutcome change(SignedIn by, Account account, PersonDraft draft) {
        Set<PersonMistake> mistakes = mistakes(by, draft, Optional.of(account));
        if (!mistakes.isEmpty()) {
            return new PersonOutcome.Invalid(mistakes);
        }
        NewAccount to = draft.account(agencyId(draft, Optional.of(account)));
        boolean changed = Boolean.TRUE.equals(transaction.execute(status -> {
            if (to.role() != Role.PROVINCE_ADMINISTRATOR && isLastAdministrator(account)) {
                return false;
            }
            changes.lock(account.id());
            Account before = accounts.byId(account.id()).orElseThrow();
            changes.edit(account.id(), to);
            audit.record(by.actor(), Act.CHANGE, "account", account.name(), differences(before, to));
            return true;
        }));
        return changed
                ? new PersonOutcome.Changed(accounts.byId(account.id()).orElseThrow())
                : new PersonOutcome.Invalid(Set.of(PersonMistake.LAST_ADMINISTRATOR));
    }

    /** Closes an account and ends its sessions; false when nobody would be left to administer the province. */
    public boolean close(SignedIn by, Account account) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (isLastAdministrator(account)) {
                return false;
            }
            changes.close(account.id(), true);
            audit.record(by.actor(), Act.CHANGE, "account", account.name(), Map.of("state", "closed"));
            return true;
        }));
    }

    public void reopen(SignedIn by, Account account) {
        transaction.executeWithoutResult(status -> {
            changes.close(account.id(), false);
            audit.record(by.actor(), Act.CHANGE, "account", account.name(), Map.of("state", "open"));
        });
    }

    private boolean add(SignedIn by, NewAccount account, String digest) {
        boolean added = accounts.add(account, digest, true, clock.instant());
        if (added) {
            Map<String, String> details =
                    new TreeMap<>(Map.of("role", account.role().column()));
            account.agencyId().ifPresent(id -> details.put("agency", code(Optional.of(id))));
            details.put("subordinates", String.valueOf(account.withSubordinates()));
            audit.record(by.actor(), Act.CREATE, "account", account.name(), details);
        }
        return added;
    }

    private boolean isLastAdministrator(Account account) {
        List<Integer> open = changes.lockProvinceAdministrators();
        return open.equals(List.of(account.id()));
    }

    private Set<PersonMistake> mistakes(SignedIn by, PersonDraft draft, Optional<Account> current) {
        Set<PersonMistake> found = draft.mistakes(current.isEmpty());
        if (draft.role().filter(role -> !rolesToGive(by).contains(role)).isPresent()) {
            found.add(PersonMistake.ROLE_NOT_YOURS);
        }
        if (draft.isAgencys() && !draft.agencyCode().isEmpty()) {
            PeopleScope scope = PeopleScope.of(by, agencies);
            Optional<Integer> agency = agencyId(draft, current).filter(id -> scope.contains(id, false));
            if (agency.isEmpty()) {
                found.add(PersonMistake.AGENCY_UNKNOWN);
            } else if (!scope.contains(agency.get(), draft.withSubordinates())) {
                found.add(PersonMistake.SUBORDINATES_NOT_YOURS);
            }
        }
        return found;
    }

    /** An account keeps its agency though that one's code may mean nothing today. */
    private Optional<Integer> agencyId(PersonDraft draft, Optional<Account> current) {
        if (!draft.isAgencys()) {
            return Optional.empty();
        }
        Optional<Integer> kept = current.flatMap(Account::agencyId);
        return kept.filter(id -> code(Optional.of(id)).equalsIgnoreCase(draft.agencyCode()))
                .or(() -> agencies.byCode(draft.agencyCode()).map(AgencyDirectory.Entry::id));
    }

    private Map<String, String> differences(Account from, NewAccount to) {
        Map<String, String> found = new TreeMap<>();
        if (from.role() != to.role()) {
            found.put("role", from.role().column() + " > " + to.role().column());
        }
        if (!from.agencyId().equals(to.agencyId())) {
            found.put("agency", code(from.agencyId()) + " > " + code(to.agencyId()));
        }
        if (from.withSubordinates() != to.withSubordinates()) {
            found.put("subordinates", String.valueOf(to.withSubordinates()));
        }
        if (!from.displayName().equals(to.displayName())) {
            found.put("display-name", "changed");
        }
        if (!from.email().equals(to.email())) {
            found.put("email", "changed");
        }
        return found;
    }

    private String code(Optional<Integer> agencyId) {
        return agencyId.flatMap(agencies::byId).map(AgencyDirectory.Entry::code).orElse("-");
    }
}
