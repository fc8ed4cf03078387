package vn.motcua.account;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.motcua.SampleAccounts;

/** Accounts that a test has to itself, with the password of the sample accounts. */
@Component
@ConditionalOnBooleanProperty("motcua.sample-accounts")
public class TemporaryAccounts {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final AccountTable table;
    private final AgencyDirectory agencies;

    TemporaryAccounts(Accounts accounts, AccountTable table, AgencyDirectory agencies) {
        this.accounts = accounts;
        this.table = table;
        this.agencies = agencies;
    }

    public Account add(Role role) {
        return add(role, Optional.empty(), false);
    }

    public Account ofAgency(String code, boolean withSubordinates) {
        int agency = agencies.byCode(code).orElseThrow().id();
        return add(Role.AGENCY_ADMINISTRATOR, Optional.of(agency), withSubordinates);
    }

    /** As it is now. */
    public Account again(Account account) {
        return table.byId(account.id()).orElseThrow();
    }

    public SignedIn signedIn(Account account) {
        return accounts.signedIn(account, "127.0.0.1", "test");
    }

    private Account add(Role role, Optional<Integer> agency, boolean withSubordinates) {
        String name = "thu-" + NUMBER.incrementAndGet();
        NewAccount account = new NewAccount(
                name, "Người thử " + name, role, agency, withSubordinates, Optional.of(name + "@tinh.gov.vn"));
        accounts.assign(List.of(account), SampleAccounts.PASSWORD);
        return table.byName(name).orElseThrow();
    }
}
