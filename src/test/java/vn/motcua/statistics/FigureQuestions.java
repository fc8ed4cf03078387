package vn.motcua.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.motcua.agency.Agency;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.LatenessRule;
import vn.motcua.procedure.Procedure;

/** Random questions for reports. */
final class FigureQuestions {

    private final SplittableRandom random;
    private final LocalDate today;
    private final List<Agency> agencies;
    private final List<Procedure> procedures;

    FigureQuestions(SplittableRandom random, LocalDate today, List<Agency> agencies, List<Procedure> procedures) {
        this.random = random;
        this.today = today;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    /** About some of the agencies. */
    ReportQuestion ofOwn() {
        int id = oneOf(agencies).id();
        Scope scope = switch (random.nextInt(5)) {
            case 0 -> new Scope.WithBelow(id);
            case 1 -> new Scope.Below(agencies.get(1).id());
            case 2 -> new Scope.WithBelow(agencies.get(1).id());
            case 3 -> new Scope.LevelWithin(agencies.get(1).id(), oneOf(AgencyLevel.values()));
            default -> new Scope.Unit(id);
        };
        return question(scope);
    }

    ReportQuestion ofProvince() {
        return question(random.nextInt(3) == 0 ? new Scope.Level(oneOf(AgencyLevel.values())) : new Scope.Province());
    }

    private ReportQuestion question(Scope scope) {
        return new ReportQuestion(
                period(),
                scope,
                random.nextInt(4) == 0 ? Optional.of(oneOf(procedures).sector().code()) : Optional.empty(),
                random.nextInt(6) == 0 ? Optional.of(oneOf(procedures).id()) : Optional.empty(),
                oneOf(Grouping.values()),
                oneOf(LatenessRule.values()),
                oneOf(RegisterView.values()),
                random.nextInt(4) == 0);
    }

    /** Often until today, sometimes beyond. */
    private Period period() {
        LocalDate from = today.minusDays(random.nextInt(450));
        return switch (random.nextInt(4)) {
            case 0 -> new Period(from, today);
            case 1 -> new Period(from, today.plusDays(random.nextInt(30)));
            case 2 -> new Period(from, from);
            default -> new Period(from, from.plusDays(random.nextInt(400)));
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
