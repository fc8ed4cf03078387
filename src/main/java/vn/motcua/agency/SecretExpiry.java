package vn.motcua.agency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells which secrets end soon, so that nobody learns it from refused calls. */
@Component
public class SecretExpiry {

    /** Days before the end on which somebody is warned. */
    static final List<Integer> WARNINGS = List.of(1, 7, 30);

    private final ExpiryTable table;
    private final AgencyRegister register;
    private final Clock clock;

    SecretExpiry(ExpiryTable table, AgencyRegister register, Clock clock) {
        this.table = table;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Secrets of agencies that may call which end within 30 days or have ended, the first first.
     *
     * @param agencies keys of the agencies; empty: all
     */
    public List<ExpiringSecret> soon(Optional<Set<Integer>> agencies) {
        Instant end = clock.instant().plus(Duration.ofDays(WARNINGS.getLast()));
        return table.endingBefore(end).stream()
                .filter(row ->
                        agencies.map(some -> some.contains(row.agencyId())).orElse(true))
                .flatMap(row -> callers(row.agencyId()).map(agency -> of(row, agency)))
                .toList();
    }

    private Stream<Agency> callers(int agencyId) {
        return register.book().find(agencyId).map(AgencyTable.Entry::agency).stream()
                .filter(agency -> agency.isValidOn(register.today()));
    }

    private static ExpiringSecret of(ExpiryTable.Row row, Agency agency) {
        return new ExpiringSecret(
                row.secretId(), agency.id(), agency.code(), agency.name(), row.slot(), row.validUntil());
    }

    /** Days between two moments, the last one begun included; 0 when the end is past. */
    public static long daysLeft(Instant now, Instant end) {
        Duration left = Duration.between(now, end);
        return left.isNegative() ? 0 : left.plusDays(1).minusNanos(1).toDays();
    }

    /** Which warning is due for a secret: 1, 7 or 30 days before its end; none once it has ended. */
    static Optional<Integer> warningDue(ExpiringSecret secret, Instant now) {
        return secret.hasEndedAt(now)
                ? Optional.empty()
                : WARNINGS.stream()
                        .filter(days -> !now.plus(Duration.ofDays(days)).isBefore(secret.validUntil()))
                        .findFirst();
    }
}
