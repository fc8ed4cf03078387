package vn.motcua.rating;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.OpenedDossiers;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.rating.SatisfactionFigures.Count;

/** Shows agencies what owners say of them; comments are audited readings, since they may hold personal data. */
@Component
public class AgencyRatings {

    private static final int PAGE = 50;

    private final SatisfactionFigures figures;
    private final RatingTable table;
    private final OpenedDossiers dossiers;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final AuditTrail audit;

    AgencyRatings(
            SatisfactionFigures figures,
            RatingTable table,
            OpenedDossiers dossiers,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            AuditTrail audit) {
        this.figures = figures;
        this.table = table;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.procedures = procedures;
        this.audit = audit;
    }

    /** An agency's answers about one procedure, over some months. */
    public record Line(Agency agency, String procedure, Count count) {}

    /**
     * An answer with a comment.
     *
     * @param code of the dossier
     */
    public record Comment(String code, Agency agency, String procedure, Mark mark, String words, Instant ratedAt) {}

    /**
     * Comments, the latest first.
     *
     * @param older where the next page begins; empty on the last one
     */
    public record Comments(List<Comment> comments, Optional<String> older) {

        public Comments {
            comments = List.copyOf(comments);
        }
    }

    /**
     * Counts by agency and procedure, the most answers first.
     *
     * @param of keys of the agencies; empty: all
     */
    public List<Line> lines(Optional<Set<Integer>> of, YearMonth first, YearMonth last) {
        Map<List<Integer>, Count> sums = figures.counts(first, last).stream()
                .filter(count -> of.map(some -> some.contains(count.agencyId())).orElse(true))
                .collect(Collectors.toMap(
                        count -> List.of(count.agencyId(), count.procedureId()),
                        count -> count,
                        Count::plus,
                        () -> new TreeMap<>(Comparator.comparing(Object::toString))));
        return sums.values().stream()
                .map(this::line)
                .sorted(Comparator.comparingInt((Line line) -> -line.count().rated()))
                .toList();
    }

    /** Comments about agencies, from the first month to the last. */
    @Transactional
    public Comments comments(
            SignedIn reader, Collection<Integer> of, YearMonth first, YearMonth last, String beforeText) {
        Instant end = SatisfactionFigures.begin(last.plusMonths(1));
        CommentCursor before = CommentCursor.of(beforeText, end);
        List<Rating> found = table.comments(List.copyOf(of), SatisfactionFigures.begin(first), end, before, PAGE + 1);
        List<Rating> shown = found.subList(0, Math.min(found.size(), PAGE));
        shown.stream()
                .map(rating -> agencies.byId(rating.dossier().agencyId()).code())
                .distinct()
                .forEach(agency -> audit.read(reader.actor(), "rating-comments", agency));
        return new Comments(
                shown.stream().map(this::comment).toList(),
                found.size() > PAGE ? Optional.of(cursor(shown.getLast())) : Optional.empty());
    }

    private Line line(Count count) {
        return new Line(
                agencies.byId(count.agencyId()),
                procedures.byId(count.procedureId()).name(),
                count);
    }

    private Comment comment(Rating rating) {
        return new Comment(
                dossiers.byId(rating.dossier()).orElseThrow().code(),
                agencies.byId(rating.dossier().agencyId()),
                procedures.byId(rating.procedureId()).name(),
                rating.mark(),
                rating.comment().orElse(""),
                rating.ratedAt());
    }

    private static String cursor(Rating rating) {
        return new CommentCursor(rating.ratedAt(), rating.dossier().id()).text();
    }
}
