package vn.motcua.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.audit.AuditTrail;

/** Shows officers the dossiers within their reach; every reading of a whole one is audited. */
@Component
public class DeskDossiers {

    private final DeskReach reach;
    private final DeskListTable list;
    private final DeskTable table;
    private final AuditTrail audit;
    private final Clock clock;

    DeskDossiers(DeskReach reach, DeskListTable list, DeskTable table, AuditTrail audit, Clock clock) {
        this.reach = reach;
        this.list = list;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** At most {@code size} of them, beginning after a place. */
    public List<DeskLine> page(SignedIn person, DeskFilter filter, DeskPlace after, int size) {
        Set<Integer> within = within(person, filter.agencyId());
        if (filter.code().isPresent()) {
            return list.byCode(within, filter.code().get(), clock.instant(), size);
        }
        return isNewestFirst(filter)
                ? list.newestFirst(within, filter, after, clock.instant(), size)
                : list.dueFirst(within, filter, after, clock.instant(), size);
    }

    /** Where the page after {@code last} begins. */
    public DeskPlace next(DeskFilter filter, DeskLine last) {
        return DeskPlace.after(last, isNewestFirst(filter) ? Optional.of(last.receivedAt()) : last.dueAt());
    }

    /** Those that look odd in one way, by their keys. */
    public List<DeskLine> suspected(
            SignedIn person, Optional<Integer> agencyId, Suspicion suspicion, DeskPlace after, int size) {
        return list.suspected(within(person, agencyId), suspicion, after, clock.instant(), size);
    }

    /** The whole dossier; empty when there is none or it is out of reach. */
    public Optional<DeskDossier> find(SignedIn person, int agencyId, long id) {
        if (!reach.reaches(person, agencyId)) {
            return Optional.empty();
        }
        Optional<DeskDossier> dossier = table.find(agencyId, id);
        dossier.ifPresent(
                found -> audit.read(person.actor(), "dossier", found.agency().code() + " " + found.code()));
        return dossier;
    }

    /** The agencies a list can be narrowed to. */
    public List<Agency> agencies(SignedIn person) {
        return reach.agencies(person);
    }

    Set<Integer> within(SignedIn person, Optional<Integer> agencyId) {
        return agencyId.map(id -> reach.reaches(person, id) ? Set.of(id) : Set.<Integer>of())
                .orElseGet(() -> reach.keys(person).stream().collect(Collectors.toSet()));
    }

    /** Closed ones stand in no list by appointment. */
    private static boolean isNewestFirst(DeskFilter filter) {
        return !filter.lateOnly()
                && (filter.newest()
                        || filter.state().filter(DossierState::isFinished).isPresent());
    }
}
