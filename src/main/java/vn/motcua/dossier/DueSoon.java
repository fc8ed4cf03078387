package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Open dossiers whose appointment comes within some days and that do not wait for their owner: what becomes late next.
 * Costs as much as there are of them.
 */
@Component
public class DueSoon {

    /** How many an agency has of a procedure. */
    public record Group(int agencyId, int procedureId, long dossiers) {}

    /**
     * Which ones.
     *
     * @param agencies handling agencies, by key
     * @param procedureId one procedure, or all
     * @param from first day of their appointments
     * @param to last day
     */
    public record Question(Set<Integer> agencies, Optional<Integer> procedureId, LocalDate from, LocalDate to) {

        public Question {
            agencies = Set.copyOf(agencies);
        }
    }

    private final DueSoonTable table;

    DueSoon(DueSoonTable table) {
        this.table = table;
    }

    /** By agency and procedure, in no order. */
    public List<Group> groups(Question question) {
        return table.groups(question);
    }

    /** At most {@code size}, due first, beginning after a place. */
    public List<FigureLine> page(Question question, DeskPlace after, int size) {
        return table.page(question, after, size);
    }
}
