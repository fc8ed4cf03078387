package vn.motcua.procedure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.Procedure.Owner;

/** Lists procedures, drafts and closed ones too, for those who keep them. */
@Component
public class ManagedProcedures {

    private static final Pattern SPACE = Pattern.compile(" ");

    /**
     * Which ones.
     *
     * @param words each in the name or a code, with or without accents
     * @param sector code; empty for all
     * @param everything whether all owners count, or only {@code agencies}
     */
    public record Filter(
            String words,
            String sector,
            Optional<Owner> owner,
            Optional<State> state,
            boolean everything,
            Set<Integer> agencies) {

        String[] patterns() {
            String escaped = Folded.of(words).replaceAll("([\\\\%_])", "\\\\$1");
            return SPACE.splitAsStream(escaped).map(word -> "%" + word + "%").toArray(String[]::new);
        }
    }

    /** One procedure of the list, as its last version has it. */
    public record Line(String code, String name, Procedure.Sector sector, Owner owner, State state, boolean hasDraft) {}

    private final ManagedListTable table;
    private final Clock clock;

    ManagedProcedures(ManagedListTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** At most {@code size} of them by code, beginning after the code {@code after}. */
    public List<Line> page(Filter filter, String after, int size) {
        return table.page(filter, PublicationRules.day(clock.instant()), after, size);
    }
}
