package vn.motcua.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Finds entries of the trail for those who may read it; whoever asks records that they did. */
@Component
public class AuditSearch {

    private static final int AT_ONCE = 1_000;

    private final AuditSearchTable table;
    private final AuditReading reading;
    private final AuditChain chain;

    AuditSearch(AuditSearchTable table, AuditReading reading, AuditChain chain) {
        this.table = table;
        this.reading = reading;
        this.chain = chain;
    }

    /**
     * The newest entries first.
     *
     * @param before id of the entry after which to go on; an unknown one starts at the newest
     */
    public List<AuditEntry> find(AuditFilter filter, Optional<Long> before, int most) {
        return table.find(filter, before.flatMap(table::byId), most);
    }

    /** Hands over all that fit, the newest first, without keeping them in memory. */
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        Optional<AuditEntry> last = Optional.empty();
        List<AuditEntry> entries;
        do {
            entries = table.find(filter, last, AT_ONCE);
            entries.forEach(reader);
            last = entries.isEmpty() ? last : Optional.of(entries.getLast());
        } while (entries.size() == AT_ONCE);
    }

    public Optional<AuditEntry> byId(long id) {
        return table.byId(id);
    }

    /** Kinds of things there are entries about, in alphabetical order. */
    public List<String> kinds() {
        return table.kinds();
    }

    /** Looks at the entry and the one before it in its lane; only the verifier sees the whole. */
    public ChainState stateOf(AuditEntry entry) {
        return reading.link(entry.id()).map(this::stateOf).orElseGet(ChainState::beforeTheChain);
    }

    private ChainState stateOf(Link link) {
        boolean fits = reading.before(link)
                .map(previous -> chain.hash(previous.hash(), link.place(), link.line()))
                .filter(link.hash()::equals)
                .isPresent();
        return ChainState.of(fits ? ChainState.Fit.FITS : ChainState.Fit.DOES_NOT_FIT, link);
    }
}
