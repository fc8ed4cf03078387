package vn.motcua.lookup;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.LookupRow;
import vn.motcua.lookup.LookupGuard.Try;

/**
 * Decides whether a visitor is the owner of a dossier. Today by the ID number, the only one of the owner's secrets that
 * agencies deliver; a telephone number would be compared here too.
 */
@Component
class SecondFactor {

    private final LookupGuard guard;

    SecondFactor(LookupGuard guard) {
        this.guard = guard;
    }

    LookupAccess check(LookupRow dossier, Optional<String> factor) {
        if (dossier.idNumber().isEmpty()) {
            return new LookupAccess.Unprovable();
        }
        IdNumber number = dossier.idNumber().get();
        return factor.map(given -> compare(dossier, number, given)).orElseGet(LookupAccess.Masked::new);
    }

    private LookupAccess compare(LookupRow dossier, IdNumber number, String given) {
        return switch (guard.reserve(dossier)) {
            case Try.Reserved reserved
            when number.isProvenBy(given) -> {
                guard.giveBack(dossier, reserved);
                yield new LookupAccess.Opened();
            }
            case Try.Reserved(Instant _, int used) -> new LookupAccess.Wrong(LookupGuard.LIMIT - used);
            case Try.NoneLeft() -> number.isWhole(given) ? new LookupAccess.Opened() : new LookupAccess.Locked();
        };
    }
}
