package vn.motcua.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens figures: lists exactly the dossiers that make one up. The lists hold no personal data. */
@Component
public class FigureDossiers {

    private final FigureDossierTable table;
    private final Clock clock;

    FigureDossiers(FigureDossierTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** How many there are; reads all of them. */
    public long count(FigureQuestion question) {
        return table.count(question, clock.instant());
    }

    /** At most {@code size}, the latest first, beginning after a place. */
    public List<FigureLine> page(FigureQuestion question, DeskPlace after, int size) {
        return table.page(question, after, clock.instant(), size);
    }

    /** Where the page after {@code last} begins. */
    public static DeskPlace next(FigureLine last) {
        return new DeskPlace(Optional.of(last.place()), last.agency().id(), last.id());
    }
}
