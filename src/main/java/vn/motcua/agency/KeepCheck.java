package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;

/** Whether an agency whose end is entered can go on after all. */
final class KeepCheck {

    private final AgencyLives lives;
    private final AgencyLife life;

    private KeepCheck(AgencyLives lives, AgencyLife life) {
        this.lives = lives;
        this.life = life;
    }

    /** Why it cannot, until the first day without it is over; empty when nothing stands against it. */
    static Optional<ChangeProblem> problem(AgencyLives lives, AgencyLife life, LocalDate today) {
        Optional<LocalDate> end = life.to().filter(day -> !day.isBefore(today));
        return end.isEmpty()
                ? refused(Field.DAY, Code.TOO_LATE, life.code())
                : new KeepCheck(lives, life).problemFrom(end.get());
    }

    private Optional<ChangeProblem> problemFrom(LocalDate end) {
        boolean taken =
                lives.withCode(life.code()).anyMatch(other -> !other.from().isBefore(end))
                        || lives.all()
                                .flatMap(other -> other.aliases().stream())
                                .anyMatch(code -> Codes.same(code, life.code()));
        if (taken) {
            return refused(Field.CODE, Code.TAKEN, life.code());
        }
        return life.formOn(end)
                .parentCode()
                .filter(parent -> lives.on(parent, end)
                        .filter(superior -> superior.to().isEmpty())
                        .isEmpty())
                .flatMap(parent -> refused(Field.PARENT, Code.UNKNOWN, parent));
    }

    private static Optional<ChangeProblem> refused(Field field, Code code, String detail) {
        return Optional.of(new ChangeProblem(1, field, code, detail));
    }
}
