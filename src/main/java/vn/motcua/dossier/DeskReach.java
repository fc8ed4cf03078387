package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;

/**
 * Whose dossiers somebody behind login may see and move: an agency's administrator those of the agencies looked after,
 * the desk those of the Office, the province's administrator all, though only to reopen and correct them.
 */
@Component
public class DeskReach {

    private static final Set<DossierActor> OFFICERS = Set.of(
            DossierActor.COUNTER_OFFICER,
            DossierActor.CASE_OFFICER,
            DossierActor.LEADER,
            DossierActor.CLERK,
            DossierActor.FINANCE);

    private final AgencyRegister agencies;
    private final String officeCode;

    DeskReach(AgencyRegister agencies, @Value("${motcua.province.office-code}") String officeCode) {
        this.agencies = agencies;
        this.officeCode = officeCode;
    }

    /** The agencies valid today whose dossiers {@code person} may see, in the register's order. */
    public List<Agency> agencies(SignedIn person) {
        return agencies.all().stream()
                .filter(agency -> reaches(person, agency.id()))
                .toList();
    }

    /** Whether {@code person} may see dossiers of an agency, be it closed. */
    public boolean reaches(SignedIn person, int agencyId) {
        return person.manages(agencyId) || (person.role() == Role.DESK_OFFICER && isOffice(agencyId));
    }

    /** In which parts {@code person} may move a dossier of an agency. */
    public Set<DossierActor> actors(SignedIn person, int agencyId) {
        if (!reaches(person, agencyId)) {
            return Set.of();
        }
        return person.role() == Role.PROVINCE_ADMINISTRATOR ? Set.of(DossierActor.ADMINISTRATOR) : OFFICERS;
    }

    /** Keys of every agency within reach, closed ones too, as the list of dossiers needs them. */
    Set<Integer> keys(SignedIn person) {
        Stream<Integer> valid = agencies(person).stream().map(Agency::id);
        return Stream.concat(valid, person.agencies().stream()).collect(Collectors.toSet());
    }

    private boolean isOffice(int agencyId) {
        return agencies.byCode(officeCode)
                .filter(office -> office.id() == agencyId)
                .isPresent();
    }
}
