package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.ProvinceTime;

/**
 * Generates dossiers received within the last twelve months: most finished early or on time, some late, some still
 * open, waiting or overdue. The same seed and moment give the same dossiers.
 */
final class DemoDossiers {

    private static final int SEED = 2016;
    private static final int DAYS = 365;
    private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final List<List<Agency>> kinds;
    private final Map<Agency, List<Procedure>> procedures = new HashMap<>();
    private final List<Procedure> catalogue;
    private final Map<String, Integer> serials = new HashMap<>();
    private final DemoPeople people;
    private final DemoLife life;
    private final ZonedDateTime now;

    DemoDossiers(List<Agency> agencies, List<Procedure> catalogue, Instant now) {
        this.catalogue = catalogue;
        this.now = now.truncatedTo(ChronoUnit.SECONDS).atZone(ProvinceTime.ZONE);
        this.people = new DemoPeople(random, agencies);
        this.life = new DemoLife(random, people, this.now);
        this.kinds = byWeight(agencies);
    }

    List<DossierHistory> next(int size) {
        List<DossierHistory> histories = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            histories.add(one());
        }
        return histories;
    }

    private DossierHistory one() {
        Agency agency = pick(pick(kinds));
        Procedure procedure = pick(procedures.computeIfAbsent(
                agency, key -> catalogue.stream().filter(any -> any.isOf(key)).toList()));
        ZonedDateTime receivedAt = receptionMoment();
        Optional<ZonedDateTime> dueAt = procedure.term().map(term -> DemoCalendar.due(receivedAt, term));
        ReceiveDossier received = new ReceiveDossier(
                agency,
                agency,
                code(agency, receivedAt.toLocalDate()),
                procedure,
                procedure.name(),
                people.owner(),
                List.of("Đơn đề nghị theo mẫu", "Bản sao giấy tờ tùy thân", "Giấy tờ kèm theo khác"),
                receivedAt.toInstant(),
                dueAt.map(ZonedDateTime::toInstant),
                Map.of());
        return new DossierHistory(
                received, receivedAt.plusSeconds(random.nextInt(5, 90)).toInstant(), life.of(receivedAt, dueAt));
    }

    /** Departments, districts and communes each get about a third of the dossiers, although communes are many more. */
    private static List<List<Agency>> byWeight(List<Agency> agencies) {
        List<List<Agency>> kinds = new ArrayList<>();
        agencies.stream()
                .map(Agency::kind)
                .distinct()
                .forEach(kind -> kinds.add(agencies.stream()
                        .filter(agency -> agency.kind() == kind)
                        .toList()));
        kinds.removeIf(group -> group.size() < 2);
        return kinds;
    }

    private ZonedDateTime receptionMoment() {
        LocalDate day = now.toLocalDate().minusDays(random.nextInt(1, DAYS));
        while (!DemoCalendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(7, 15).atZone(ProvinceTime.ZONE).plusSeconds(random.nextInt(9 * 3600));
    }

    private String code(Agency agency, LocalDate day) {
        String prefix = agency.code().toUpperCase(Locale.ROOT) + "-" + CODE_DAY.format(day);
        return "%s-%04d".formatted(prefix, serials.merge(prefix, 1, Integer::sum));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
