package vn.motcua.account;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads addresses from accounts. */
@Component
class MailOfAccounts implements PeopleMail {

    private final PeopleTable table;
    private final AgencyDirectory agencies;

    MailOfAccounts(PeopleTable table, AgencyDirectory agencies) {
        this.table = table;
        this.agencies = agencies;
    }

    @Override
    public List<String> ofAdministrators(int agencyId) {
        List<Integer> superiors = table.agenciesWithSubordinates().stream()
                .filter(superior -> agencies.subordinates(superior).contains(agencyId))
                .toList();
        return table.emails(agencyId, superiors);
    }
}
