package vn.motcua.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.motcua.counting.Ending.Outcome;
import vn.motcua.shared.ProvinceTime;

/** Dossiers of every sort, within so few days that moments often fall on the same day, or are the same. */
public final class AnyDossier {

    static final LocalDate FIRST = LocalDate.of(2025, 12, 20);
    static final int DAYS = 24;

    private static final List<AgencyLevel> LEVELS = List.of(AgencyLevel.values());

    private final RandomGenerator random;
    private final int agencies;
    private final int procedures;

    private AnyDossier(RandomGenerator random, int agencies, int procedures) {
        this.random = random;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    /** Of agencies and procedures numbered from 1. */
    public static Arbitrary<List<CountedDossier>> some(int most, int agencies, int procedures) {
        return Arbitraries.randomValue(source -> many(source, most, agencies, procedures));
    }

    public static Arbitrary<CountedDossier> one() {
        return Arbitraries.randomValue(source -> new AnyDossier(source, 3, 3).dossier());
    }

    /** A day around those on which things happen. */
    public static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-3, DAYS + 5).map(FIRST::plusDays);
    }

    private static List<CountedDossier> many(Random source, int most, int agencies, int procedures) {
        AnyDossier any = new AnyDossier(source, agencies, procedures);
        List<CountedDossier> dossiers = new ArrayList<>();
        int size = source.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            dossiers.add(any.dossier());
        }
        return dossiers;
    }

    private CountedDossier dossier() {
        Instant receivedAt = moment();
        boolean accepted = random.nextInt(8) > 0;
        int agency = 1 + random.nextInt(agencies);
        return new CountedDossier(
                agency,
                LEVELS.get(agency % LEVELS.size()),
                1 + random.nextInt(procedures),
                random.nextInt(6) == 0,
                random.nextBoolean(),
                random.nextBoolean(),
                oneOf(Channel.values()),
                accepted,
                receivedAt,
                perhaps(5, near(receivedAt)),
                perhaps(5, near(receivedAt)),
                ending(accepted, receivedAt),
                random.nextInt(3) == 0,
                waits(receivedAt));
    }

    private Optional<Ending> ending(boolean accepted, Instant receivedAt) {
        if (!accepted) {
            return perhaps(2, new Ending(moment(), Outcome.REFUSED));
        }
        Outcome outcome = oneOf(Outcome.SOLVED, Outcome.SOLVED, Outcome.STOPPED, Outcome.WITHDRAWN);
        return perhaps(3, new Ending(near(receivedAt), outcome));
    }

    /**
     * Most often one after another; the last may not have ended, and one may have begun before the reception. Those
     * that an agency tells of the past may overlap.
     */
    private List<Wait> waits(Instant receivedAt) {
        List<Wait> waits = new ArrayList<>();
        Instant at = receivedAt.minus(random.nextInt(4) == 0 ? Duration.ofHours(30) : Duration.ZERO);
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            Instant from = random.nextInt(8) == 0 ? at.minus(some(2)) : at.plus(some(4));
            at = from.plus(some(5));
            boolean open = i == size - 1 && random.nextInt(3) == 0;
            waits.add(
                    open
                            ? new Wait(from, Optional.empty(), false)
                            : new Wait(from, Optional.of(at), random.nextInt(4) > 0));
        }
        return waits;
    }

    private Instant near(Instant moment) {
        return switch (random.nextInt(6)) {
            case 0 -> moment;
            case 1 -> moment.plus(Duration.ofMinutes(1));
            case 2 -> moment.minus(some(2));
            default -> moment.plus(some(12));
        };
    }

    private Duration some(int days) {
        return Duration.ofMinutes(random.nextInt(days * 24 * 4) * 15L);
    }

    /** A quarter of an hour of some day, often the first or last of it. */
    private Instant moment() {
        int quarter = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 95;
            default -> random.nextInt(96);
        };
        return FIRST.plusDays(random.nextInt(DAYS))
                .atStartOfDay(ProvinceTime.ZONE)
                .plusMinutes(15L * quarter)
                .toInstant();
    }

    private <T> Optional<T> perhaps(int once, T value) {
        return random.nextInt(once) == 0 ? Optional.empty() : Optional.of(value);
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
