package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Texts;

/** Changes single agencies of the register; every rule is checked against what the database holds at that moment. */
@Component
public class AgencyAdministration {

    private final RegisterTable table;
    private final AgencyRegister register;
    private final AuditTrail trail;

    AgencyAdministration(RegisterTable table, AgencyRegister register, AuditTrail trail) {
        this.table = table;
        this.register = register;
        this.trail = trail;
    }

    /** What {@code change} would do. */
    public ChangeOutcome preview(LocalDate day, RegisterChange change) {
        return outcome(ChangePlanner.plan(table.lives(), DatedChanges.of(day, change)));
    }

    /** Makes one change that holds from {@code day} on, which may be past or to come. */
    @Transactional
    public ChangeOutcome change(LocalDate day, RegisterChange change, Actor actor) {
        table.lock();
        ChangePlan plan = ChangePlanner.plan(table.lives(), DatedChanges.of(day, change));
        if (plan.isPossible()) {
            table.make(plan, Optional.empty());
            plan.effects().forEach(effect -> RegisterAudit.record(trail, actor, day, effect));
            register.changed();
        }
        return outcome(plan);
    }

    /**
     * Lets an agency go on whose end was entered, until the first day without it is over; who was to take over is
     * forgotten. An end that a reorganisation brought is undone with it.
     */
    @Transactional
    public Optional<ChangeProblem> keep(Agency agency, Actor actor) {
        table.lock();
        AgencyLives lives = table.lives();
        AgencyLife life = lives.withCode(agency.code())
                .filter(found -> found.from().equals(agency.validFrom()))
                .findFirst()
                .orElseThrow();
        Optional<ChangeProblem> problem = KeepCheck.problem(lives, life, register.today());
        if (problem.isEmpty() && !table.keep(agency.id())) {
            return Optional.of(new ChangeProblem(1, Field.DAY, Code.ENDED_TOGETHER, agency.code()));
        }
        if (problem.isEmpty()) {
            trail.record(actor, Act.CHANGE, "agency", agency.code(), Map.of("closed", ""));
            register.changed();
        }
        return problem;
    }

    private static ChangeOutcome outcome(ChangePlan plan) {
        return plan.isPossible()
                ? new ChangeOutcome.Done(plan.effects().getFirst())
                : new ChangeOutcome.Refused(plan.problems());
    }

    /**
     * Enters an agency's national identification code, or removes it when {@code code} is blank. Its form is not
     * checked, since two are in use and a third may come; see {@link #looksNational}.
     */
    @Transactional
    public Optional<ChangeProblem> nationalCode(Agency agency, String code, Actor actor) {
        Optional<String> entered =
                Optional.of(Texts.normal(code).toUpperCase(Locale.ROOT)).filter(text -> !text.isEmpty());
        if (entered.filter(text -> text.length() > Codes.MAX_LENGTH).isPresent()) {
            return problem(Code.TOO_LONG, String.valueOf(Codes.MAX_LENGTH));
        }
        table.lock();
        if (!table.nationalCode(agency.id(), entered)) {
            return problem(Code.TAKEN, entered.orElse(""));
        }
        trail.record(actor, Act.CHANGE, "agency", agency.code(), Map.of("nationalCode", entered.orElse("")));
        register.changed();
        return Optional.empty();
    }

    /** Whether a code has one of the two forms in use: {@code H27.12.3} or, before 2020, {@code 000.00.12.H27}. */
    public static boolean looksNational(String code) {
        return Codes.looksNational(code);
    }

    private static Optional<ChangeProblem> problem(Code code, String detail) {
        return Optional.of(new ChangeProblem(1, Field.NATIONAL_CODE, code, detail));
    }
}
