package vn.motcua.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.dossier.OpenedDossiers;
import vn.motcua.shared.Texts;

/** Takes the answers of owners: one a dossier, after its end, to be changed for {@link #CHANGEABLE}. */
@Component
public class Ratings {

    /** After it was first given. */
    static final Duration CHANGEABLE = Duration.ofDays(30);

    private static final Set<DossierState> RATED = EnumSet.of(DossierState.RESULT_RETURNED, DossierState.UNRESOLVED);

    private final OpenedDossiers dossiers;
    private final RatingTable table;
    private final Clock clock;

    Ratings(OpenedDossiers dossiers, RatingTable table, Clock clock) {
        this.dossiers = dossiers;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Keeps an answer for the dossier that a ticket is good for, in place of an earlier one.
     *
     * @param mark as the form sent it
     */
    public RatingOutcome rate(String ticket, String mark, String comment) {
        Optional<OpenedDossier> dossier = dossiers.byTicket(ticket);
        Optional<Mark> chosen = Mark.of(mark);
        String words = Texts.normal(comment).replace("\r\n", "\n");
        if (dossier.isEmpty()) {
            return new RatingOutcome.TicketOver();
        }
        if (chosen.isEmpty()) {
            return new RatingOutcome.NoMark();
        }
        if (words.codePointCount(0, words.length()) > RatingForm.LONGEST) {
            return new RatingOutcome.TooLong();
        }
        return keep(dossier.get(), chosen.get(), words);
    }

    private RatingOutcome keep(OpenedDossier dossier, Mark mark, String words) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<String> comment = Optional.of(words).filter(text -> !text.isEmpty());
        Rating rating = new Rating(dossier.key(), dossier.procedure().id(), mark, comment, now);
        return RATED.contains(dossier.state()) && table.put(rating, now, now.minus(CHANGEABLE))
                ? new RatingOutcome.Kept()
                : new RatingOutcome.Closed();
    }

    /** The form for a dossier; empty while it goes on, and when its answer cannot be changed any more. */
    Optional<RatingForm> form(OpenedDossier dossier, String ticket) {
        if (!RATED.contains(dossier.state())) {
            return Optional.empty();
        }
        Optional<Rating> given = table.find(dossier.key());
        boolean closed = given.filter(
                        rating -> !rating.ratedAt().isAfter(clock.instant().minus(CHANGEABLE)))
                .isPresent();
        return closed
                ? Optional.empty()
                : Optional.of(new RatingForm(
                        ticket,
                        given.map(Rating::mark),
                        given.flatMap(Rating::comment).orElse(""),
                        given.isPresent(),
                        ""));
    }
}
