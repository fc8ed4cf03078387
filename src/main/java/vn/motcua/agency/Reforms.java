package vn.motcua.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;

/**
 * Reorganisations of the register: previews, applies and undoes them. Each is applied once, whoever asks on whatever
 * node, since every change of the register waits for the one before.
 */
@Component
public class Reforms {

    private static final String KIND = "reform";

    private final ReformTable reforms;
    private final RegisterTable table;
    private final AgencyRegister register;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reforms(
            ReformTable reforms,
            RegisterTable table,
            AgencyRegister register,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.reforms = reforms;
        this.table = table;
        this.register = register;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every reorganisation, in the order in which they hold. */
    public List<Reform> all() {
        return reforms.all();
    }

    public Optional<Reform> byCode(String code) {
        return reforms.byCode(code);
    }

    /**
     * Keeps a reorganisation that an administrator entered, not yet applied; what is wrong with its lines is seen in
     * the preview.
     */
    @Transactional
    public Reform add(String title, String basis, LocalDate day, String content, Actor actor) {
        String code = UUID.randomUUID().toString();
        reforms.add(code, title, basis, day, content, actor.name(), clock.instant());
        trail.record(actor, Act.CREATE, KIND, code, Map.of("title", title, "day", day.toString()));
        return reforms.byCode(code).orElseThrow();
    }

    /** Forgets one that an administrator entered and that is not applied. */
    @Transactional
    public void remove(Reform reform, Actor actor) {
        if (reforms.remove(reform.id())) {
            trail.record(actor, Act.REMOVE, KIND, reform.code(), Map.of("title", reform.title()));
        }
    }

    /** What applying it would do now. */
    public ReformPreview preview(Reform reform) {
        List<Reform> all = reforms.all();
        return preview(reform, ReformPlans.plan(table.lives(), ReformPlans.sequence(reform, all)), all);
    }

    private ReformPreview preview(Reform reform, Map<Reform, ChangePlan> plans, List<Reform> all) {
        List<ReformPreview.Step> steps = new ArrayList<>();
        plans.forEach((step, plan) -> steps.add(new ReformPreview.Step(step, plan.effects(), plan.problems())));
        List<Reform> leftOut = reform.shipped() ? List.of() : ReformPlans.openBefore(reform, all);
        return new ReformPreview(reform, List.copyOf(steps), leftOut, reform.isUndoableOn(register.today()));
    }

    /** Applies it and the shipped ones before it that are not, all or none. */
    @Transactional
    public ApplyOutcome apply(Reform asked, Actor actor) {
        table.lock();
        Reform reform = reforms.byCode(asked.code()).orElseThrow();
        if (reform.isApplied()) {
            return new ApplyOutcome.DoneBefore();
        }
        List<Reform> all = reforms.all();
        Map<Reform, ChangePlan> plans = ReformPlans.plan(table.lives(), ReformPlans.sequence(reform, all));
        if (!plans.values().stream().allMatch(ChangePlan::isPossible)) {
            return new ApplyOutcome.Impossible(preview(reform, plans, all));
        }
        plans.forEach((step, plan) -> apply(step, plan, actor));
        register.changed();
        return new ApplyOutcome.Done();
    }

    private void apply(Reform reform, ChangePlan plan, Actor actor) {
        table.make(plan, Optional.of(reform.id()));
        reforms.applied(reform.id(), actor.name(), clock.instant());
        trail.record(
                actor,
                Act.CHANGE,
                KIND,
                reform.code(),
                Map.of("applied", "true", "day", reform.day().toString()));
        plan.effects().forEach(effect -> RegisterAudit.record(trail, actor, plan.day(), effect));
    }

    /** Takes an applied one back, until the day before it holds. */
    public ApplyOutcome undo(Reform asked, Actor actor) {
        try {
            return Optional.ofNullable(transaction.execute(_ -> undoInside(asked, actor)))
                    .orElseThrow();
        } catch (DataIntegrityViolationException e) {
            return new ApplyOutcome.InUse();
        }
    }

    private ApplyOutcome undoInside(Reform asked, Actor actor) {
        table.lock();
        Reform reform = reforms.byCode(asked.code()).orElseThrow();
        if (!reform.isApplied()) {
            return new ApplyOutcome.DoneBefore();
        }
        if (!reform.isUndoableOn(register.today())) {
            return new ApplyOutcome.TooLate();
        }
        Optional<Reform> later = ReformPlans.appliedUpon(reform, reforms.all());
        if (later.isPresent()) {
            return new ApplyOutcome.NotTheLast(later.get());
        }
        table.unmake(reform.id());
        reforms.undone(reform.id());
        trail.record(
                actor,
                Act.CHANGE,
                KIND,
                reform.code(),
                Map.of("applied", "false", "day", reform.day().toString()));
        register.changed();
        return new ApplyOutcome.Done();
    }
}
