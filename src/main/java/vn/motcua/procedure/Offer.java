package vn.motcua.procedure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.shared.Snapshot;

/**
 * What the public is told of the catalogue: procedures in force, and those that are published for later. Held in
 * memory, a few thousand procedures at most; a change is seen within three seconds.
 */
@Component
public class Offer {

    private static final Duration MAX_AGE = Duration.ofSeconds(3);

    private final AgencyRegister agencies;
    private final Snapshot<OfferBook> book;

    Offer(OfferTable table, AgencyRegister agencies, Clock clock) {
        this.agencies = agencies;
        this.book = new Snapshot<>(MAX_AGE, () -> {
            Instant now = clock.instant();
            return OfferBook.of(table.all(now, PublicationRules.day(now)));
        });
    }

    /** Those in force that match, the best first; without words by name. */
    public OfferAnswer find(OfferQuestion question) {
        Optional<Agency> asked = question.owner().flatMap(agencies::byCode);
        return book.get()
                .answer(
                        question,
                        owner -> asked.filter(agency -> Procedure.isUsedBy(owner, agency, agencies))
                                .isPresent());
    }

    /** What {@code agency} receives dossiers of, now or from some later day on, by code. */
    public List<OfferedProcedure> usedBy(Agency agency) {
        OfferBook present = book.get();
        return Stream.concat(present.entries().stream().map(OfferEntry::procedure), present.coming().stream())
                .filter(procedure -> Procedure.isUsedBy(procedure.owner(), agency, agencies))
                .sorted(Comparator.comparing(OfferedProcedure::code))
                .toList();
    }

    /** Sectors of what is in force, by code. */
    public List<Sector> sectors() {
        Map<String, Sector> sectors = new TreeMap<>();
        book.get()
                .entries()
                .forEach(entry -> sectors.put(
                        entry.procedure().sector().code(), entry.procedure().sector()));
        return List.copyOf(sectors.values());
    }

    /** Forgets what is held, for who has just changed something. */
    void changed() {
        book.forget();
    }
}
