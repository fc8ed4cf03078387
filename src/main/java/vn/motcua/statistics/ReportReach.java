package vn.motcua.statistics;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.RegisterOnDay;

/**
 * Whose figures somebody behind login may see: leaders and the province's administrator everybody's, an agency's
 * administrator those of the agencies looked after, the desk those of the Office.
 */
@Component
public class ReportReach {

    private final AgencyRegister agencies;
    private final String officeCode;

    ReportReach(AgencyRegister agencies, @Value("${motcua.province.office-code}") String officeCode) {
        this.agencies = agencies;
        this.officeCode = officeCode;
    }

    /**
     * The question as {@code person} may ask it: about all that this person may see where it names no unit, and empty
     * where it is about others.
     */
    public Optional<ReportQuestion> within(SignedIn person, ReportQuestion asked) {
        if (seesAll(person)) {
            return Optional.of(asked);
        }
        return switch (asked.scope()) {
            case Scope.Province() -> usual(person).map(asked::in);
            case Scope.Level(var level) -> usual(person).map(scope -> asked.in(scope.on(level)));
            case Scope.Unit(int id) -> Optional.of(asked).filter(_ -> reaches(person, id, asked.register()));
            case Scope.WithBelow(int id) -> Optional.of(asked).filter(_ -> reachesBelow(person, id));
            case Scope.Below(int id) -> Optional.of(asked).filter(_ -> reachesBelow(person, id));
            case Scope.LevelWithin within -> Optional.of(asked).filter(_ -> reachesBelow(person, within.agencyId()));
        };
    }

    /** The agencies valid today that a report can be narrowed to, in the register's order. */
    public List<Agency> units(SignedIn person) {
        return agencies.all().stream()
                .filter(agency -> seesAll(person) || isOwn(person, agency.id()))
                .toList();
    }

    /** Whether {@code person} sees the figures of the whole province. */
    public static boolean seesAll(SignedIn person) {
        return person.role() == Role.LEADER || person.role() == Role.PROVINCE_ADMINISTRATOR;
    }

    private Optional<Scope> usual(SignedIn person) {
        if (person.role() == Role.DESK_OFFICER) {
            return agencies.byCode(officeCode).map(office -> new Scope.Unit(office.id()));
        }
        return person.agencyId()
                .map(id -> person.agencies().size() > 1 && reachesBelow(person, id)
                        ? new Scope.WithBelow(id)
                        : new Scope.Unit(id));
    }

    /** Under today's register an agency that has ended stands under its only heir, which has to be within reach too. */
    private boolean reaches(SignedIn person, int id, RegisterView view) {
        if (!isOwn(person, id)) {
            return false;
        }
        Agency agency = agencies.byId(id);
        RegisterOnDay today = agencies.on(agencies.today());
        List<Agency> heirs = view == RegisterView.OF_DAY || today.isValid(agency) ? List.of() : today.heirsOf(agency);
        return heirs.size() != 1 || isOwn(person, heirs.getFirst().id());
    }

    private boolean reachesBelow(SignedIn person, int id) {
        return isOwn(person, id)
                && agencies.all().stream()
                        .filter(agency -> agencies.superiorOf(agency)
                                .filter(above -> above.id() == id)
                                .isPresent())
                        .allMatch(agency -> isOwn(person, agency.id()));
    }

    private boolean isOwn(SignedIn person, int id) {
        return person.role() == Role.DESK_OFFICER
                ? agencies.byCode(officeCode)
                        .filter(office -> office.id() == id)
                        .isPresent()
                : person.manages(id);
    }
}
