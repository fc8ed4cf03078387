package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.ProvinceTime;

/** Terms of so many days of 24 hours for every procedure, to which waiting is added; or none at all. */
record FixedTerms(Optional<Duration> term) implements TermClock {

    FixedTerms() {
        this(Optional.empty());
    }

    static FixedTerms ofDays(int days) {
        return new FixedTerms(Optional.of(Duration.ofDays(days)));
    }

    @Override
    public Optional<Reckoned> due(Running dossier, List<SupplementPeriod> periods) {
        Duration waited = periods.stream()
                .flatMap(
                        period -> period.ending().map(end -> Duration.between(period.requestedAt(), end.at())).stream())
                .reduce(Duration.ZERO, Duration::plus);
        return term.map(
                length -> new Reckoned(dossier.receivedAt().plus(length).plus(waited), 1, "extend", "{\"steps\": []}"));
    }

    @Override
    public Optional<Integer> day(Running dossier, Instant moment) {
        return term.map(
                _ -> (int) Duration.between(dossier.receivedAt(), moment).toDays());
    }

    @Override
    public Instant closing(int agencyId, LocalDate day) {
        return day.atTime(17, 0).atZone(ProvinceTime.ZONE).toInstant();
    }
}
