package vn.motcua.counting;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the kept figures with what they should be, and sets them right. */
@Component
public class CountKeeping {

    private final KeptTable kept;
    private final RollUpTable rollUps;
    private final TransactionTemplate transaction;

    CountKeeping(KeptTable kept, RollUpTable rollUps, PlatformTransactionManager transactions) {
        this.kept = kept;
        this.rollUps = rollUps;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Figures of an agency that are not what they should be.
     *
     * @param missing what has to be added to them
     */
    public record Difference(AgencyCounts missing) {

        /** How many figures differ: one a procedure, day and kind of term, and one a step of handling times. */
        public int figures() {
            return missing.counts().size();
        }
    }

    /** What is wrong with an agency's figures; within the transaction in which {@code right} was read. */
    public Difference compare(AgencyCounts right) {
        return new Difference(right.minus(kept.of(right.agencyId())));
    }

    /** Sets the figures of an agency right by procedure and day; {@link #rollUp} is due then. */
    public void repair(Difference difference) {
        transaction.executeWithoutResult(_ -> kept.add(difference.missing()));
    }

    /** How many sums are not those of the figures by procedure and day. */
    public long differingSums() {
        return RollUp.all().stream().mapToLong(rollUps::differing).sum();
    }

    /** Makes the sums anew that differ, and returns how many did. */
    public long rollUp() {
        return RollUp.all().stream().mapToLong(this::rollUp).sum();
    }

    private long rollUp(RollUp rollUp) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            long differing = rollUps.differing(rollUp);
            if (differing > 0) {
                rollUps.make(rollUp);
            }
            return differing;
        }));
    }
}
