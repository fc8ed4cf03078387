package vn.motcua.audit;

import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Seals the entries from before the chain, as they are when it begins: with their count and the hash that they would
 * end with if they were a lane. The table takes no more of them.
 */
@Component
class AuditSeal implements InitializingBean {

    private final AuditReading reading;
    private final AuditChain chain;

    AuditSeal(AuditReading reading, AuditChain chain) {
        this.reading = reading;
        this.chain = chain;
    }

    @Override
    public void afterPropertiesSet() {
        if (written().isEmpty()) {
            reading.addSeal(current());
        }
    }

    Optional<Head> written() {
        return reading.seal();
    }

    /** What a seal made now would be. */
    Head current() {
        Fold fold = new Fold(chain.start(Place.BEFORE_THE_CHAIN));
        reading.eachOutside(link -> fold.end = chain.extended(fold.end, link.line()));
        return fold.end;
    }

    private static final class Fold {

        private Head end;

        private Fold(Head start) {
            end = start;
        }
    }
}
