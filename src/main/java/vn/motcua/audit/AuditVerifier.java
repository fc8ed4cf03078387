package vn.motcua.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the whole trail and finds what was changed, taken out, put in or put elsewhere since it was written. Others may
 * go on writing: what comes after the beginning is left to the next time.
 */
@Component
class AuditVerifier {

    private final AuditReading reading;
    private final AuditChain chain;
    private final AuditSeal seal;

    AuditVerifier(AuditReading reading, AuditChain chain, AuditSeal seal) {
        this.reading = reading;
        this.chain = chain;
        this.seal = seal;
    }

    /** @param kept ends from an earlier time, kept where nobody who can write in the database could change them */
    Verification verify(KeptHeads kept) {
        List<AuditReading.LaneEnd> ends = reading.ends();
        List<Head> heads = new ArrayList<>(seal.written().stream().toList());
        List<Flaw> flaws = new ArrayList<>(flawsOutside(kept));
        for (int lane = 0; lane < Place.LANES; lane++) {
            AuditReading.LaneEnd end = endOf(lane, ends);
            heads.add(end.head());
            LaneCheck check = new LaneCheck(chain, lane, kept.ofLane(lane));
            reading.eachOf(lane, Math.max(end.highest(), end.head().number()), check::take);
            flaws.addAll(check.end(end.head()));
        }
        return new Verification(List.copyOf(heads), List.copyOf(flaws));
    }

    /** Where somebody took a lane's end away, whatever is in the lane is too much. */
    private AuditReading.LaneEnd endOf(int lane, List<AuditReading.LaneEnd> ends) {
        return ends.stream()
                .filter(end -> end.head().lane() == lane)
                .findFirst()
                .orElseGet(() -> new AuditReading.LaneEnd(chain.start(lane), Long.MAX_VALUE));
    }

    private List<Flaw> flawsOutside(KeptHeads kept) {
        int lane = Place.BEFORE_THE_CHAIN;
        Optional<Head> written = seal.written();
        Optional<Head> earlier = kept.ofLane(lane).entrySet().stream()
                .findFirst()
                .map(head -> new Head(new Place(lane, head.getKey()), head.getValue()));
        Head current = seal.current();
        boolean isAsKept = earlier.isEmpty() || earlier.equals(written);
        Stream<Flaw> seals =
                written.isEmpty() || !isAsKept ? Stream.of(Flaw.of(Flaw.Kind.END_CHANGED, lane, 0, 0)) : Stream.empty();
        Stream<Flaw> entries =
                written
                        .filter(end -> !end.equals(current))
                        .map(end -> flawOutside(end.number(), current.number()))
                        .stream();
        return Stream.concat(seals, entries).toList();
    }

    private static Flaw flawOutside(long written, long found) {
        int lane = Place.BEFORE_THE_CHAIN;
        if (found > written) {
            return Flaw.of(Flaw.Kind.INSERTED, lane, written + 1, found);
        }
        return found < written
                ? Flaw.of(Flaw.Kind.MISSING, lane, found + 1, written)
                : Flaw.of(Flaw.Kind.CHANGED, lane, 1, written);
    }
}
