package vn.motcua;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.motcua.account.Accounts;
import vn.motcua.account.NewAccount;
import vn.motcua.account.Role;
import vn.motcua.agency.AgencyRegister;

/** Gives the application of {@link MotCuaIT} the accounts of a demo: one or more of each role, all with one password. */
@Component
@ConditionalOnBooleanProperty("motcua.sample-accounts")
public class SampleAccounts implements ApplicationRunner {

    public static final String PASSWORD = "motcua-demo";

    /** The province's administrator, agencies' administrators, the desk, a leader, an auditor. */
    public static final List<String> NAMES = List.of("quantri", "sxd", "stc", "436", "vpub", "lanhdao", "kiemtoan");

    private final Accounts accounts;
    private final AgencyRegister agencies;

    SampleAccounts(Accounts accounts, AgencyRegister agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<NewAccount> all = new ArrayList<>();
        all.add(of("quantri", Role.PROVINCE_ADMINISTRATOR));
        all.add(ofAgency("sxd", false));
        all.add(ofAgency("stc", false));
        all.add(ofAgency("436", true));
        all.add(of("vpub", Role.DESK_OFFICER));
        all.add(of("lanhdao", Role.LEADER));
        all.add(of("kiemtoan", Role.AUDITOR));
        accounts.assign(all, PASSWORD);
    }

    private NewAccount ofAgency(String code, boolean withSubordinates) {
        int id = agencies.byCode(code).orElseThrow().id();
        return new NewAccount(
                code,
                "Quản trị " + code,
                Role.AGENCY_ADMINISTRATOR,
                Optional.of(id),
                withSubordinates,
                Optional.empty());
    }

    private static NewAccount of(String name, Role role) {
        return new NewAccount(name, "Người dùng " + name, role, Optional.empty(), false, Optional.empty());
    }
}
