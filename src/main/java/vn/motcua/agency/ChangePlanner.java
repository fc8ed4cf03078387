package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;

/**
 * Plans changes that happen on one day. All of them refer to the register as it is when all are made, so their order
 * does not matter; every problem is found at once.
 */
final class ChangePlanner {

    private final DatedChanges changes;
    private final LocalDate day;
    private final AgencyLives after;
    private final List<ChangeEffect> effects = new ArrayList<>();
    private final List<ChangeProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ChangePlanner(AgencyLives before, DatedChanges changes) {
        this.changes = changes;
        this.day = changes.day();
        this.after = before.copy();
    }

    static ChangePlan plan(AgencyLives before, DatedChanges changes) {
        ChangePlanner planner = new ChangePlanner(before, changes);
        changes.lines().forEach(planner::make);
        ReferenceCheck check = new ReferenceCheck(planner.after, planner.day, planner.problems);
        changes.lines().forEach(check::check);
        return new ChangePlan(
                changes.day(),
                planner.effects.stream().map(planner::withNames).toList(),
                List.copyOf(planner.problems),
                planner.after);
    }

    private void make(DatedChanges.Line line) {
        List<ChangeProblem> entered = EntryCheck.check(line);
        problems.addAll(entered);
        boolean named = entered.stream().noneMatch(problem -> problem.field() == Field.CODE);
        boolean alias = line.change() instanceof RegisterChange.Alias;
        if (named && !alias && !seen.add(Codes.key(line.change().code()))) {
            refuse(line, Field.CODE, Code.TWICE, line.change().code());
        } else if (named) {
            apply(line);
        }
    }

    private void apply(DatedChanges.Line line) {
        switch (line.change()) {
            case RegisterChange.Create create -> create(line, create);
            case RegisterChange.Amend amend -> amend(line, amend);
            case RegisterChange.Close close -> close(line, close);
            case RegisterChange.Alias also -> alias(line, also);
        }
    }

    private void create(DatedChanges.Line line, RegisterChange.Create create) {
        AgencyForm form = new AgencyForm(day, create.name(), create.parentCode());
        AgencyLife life = AgencyLife.begun(create.code(), create.kind(), form);
        Optional<AgencyLife> there = after.withCode(create.code())
                .filter(other -> other.reaches(day))
                .findFirst();
        if (there.filter(other -> isSame(other, life)).isPresent()) {
            effects.add(new ChangeEffect.Unchanged(create.code(), create.name()));
        } else if (there.isPresent() || isAlias(create.code())) {
            refuse(line, Field.CODE, Code.TAKEN, create.code());
        } else {
            after.put(life);
            effects.add(new ChangeEffect.Created(create.code(), create.kind(), form));
        }
    }

    private static boolean isSame(AgencyLife there, AgencyLife wanted) {
        return there.kind() == wanted.kind()
                && there.from().equals(wanted.from())
                && there.to().isEmpty()
                && there.forms().equals(wanted.forms());
    }

    private void amend(DatedChanges.Line line, RegisterChange.Amend amend) {
        Optional<AgencyLife> found = validAgency(line);
        if (found.isEmpty()) {
            return;
        }
        AgencyLife life = found.get();
        AgencyForm before = life.formOn(day);
        AgencyForm form = new AgencyForm(
                day,
                amend.name().orElse(before.name()),
                amend.move().map(RegisterChange.Move::parentCode).orElseGet(before::parentCode));
        if (form.name().equals(before.name()) && form.parentCode().equals(before.parentCode())) {
            effects.add(new ChangeEffect.Unchanged(life.code(), before.name()));
        } else if (life.changesAfter(changes.undoable() ? day.minusDays(1) : day)) {
            refuse(line, Field.DAY, Code.CHANGES_LATER, life.code());
        } else {
            after.put(life.with(form));
            effects.add(new ChangeEffect.Amended(life.code(), before, form));
        }
    }

    private void close(DatedChanges.Line line, RegisterChange.Close close) {
        if (isClosedSo(close)) {
            effects.add(new ChangeEffect.Unchanged(close.code(), ""));
            return;
        }
        Optional<AgencyLife> found = validAgency(line);
        if (found.isEmpty()) {
            return;
        }
        AgencyLife life = found.get();
        if (life.to().isPresent()) {
            refuse(line, Field.DAY, Code.ENDS_LATER, life.code());
        } else if (life.changesAfter(day)) {
            refuse(line, Field.DAY, Code.CHANGES_LATER, life.code());
        } else if (!life.from().isBefore(day)) {
            refuse(line, Field.DAY, Code.TOO_EARLY, life.code());
        } else {
            after.put(life.ended(day, close.successors()));
            effects.add(new ChangeEffect.Closed(life.code(), life.formOn(day).name(), heirs(close.successors())));
        }
    }

    private boolean isClosedSo(RegisterChange.Close close) {
        return after.withCode(close.code())
                .anyMatch(life -> life.to().filter(day::equals).isPresent()
                        && keys(life.successors()).equals(keys(close.successors())));
    }

    private void alias(DatedChanges.Line line, RegisterChange.Alias alias) {
        Optional<AgencyLife> found = validAgency(line);
        if (found.isEmpty()) {
            return;
        }
        AgencyLife life = found.get();
        String name = life.formOn(day).name();
        if (life.aliases().stream().anyMatch(known -> Codes.same(known, alias.alias()))) {
            effects.add(new ChangeEffect.Unchanged(life.code(), name));
        } else if (isAlias(alias.alias())) {
            refuse(line, Field.OTHER_CODES, Code.TAKEN, alias.alias());
        } else {
            after.put(life.alsoCalled(alias.alias()));
            effects.add(new ChangeEffect.Aliased(life.code(), name, alias.alias()));
        }
    }

    private Optional<AgencyLife> validAgency(DatedChanges.Line line) {
        Optional<AgencyLife> life = after.on(line.change().code(), day);
        if (life.isEmpty()) {
            refuse(line, Field.CODE, Code.UNKNOWN, line.change().code());
        }
        return life;
    }

    private boolean isAlias(String code) {
        return after.all().flatMap(life -> life.aliases().stream()).anyMatch(alias -> Codes.same(alias, code));
    }

    /** Successors by the names they have once all changes are made, which only the end of the plan knows. */
    private ChangeEffect withNames(ChangeEffect effect) {
        return switch (effect) {
            case ChangeEffect.Closed(var code, var name, var heirs) ->
                new ChangeEffect.Closed(
                        code,
                        name,
                        heirs(heirs.stream().map(ChangeEffect.Heir::code).toList()));
            case ChangeEffect.Created created -> created;
            case ChangeEffect.Amended amended -> amended;
            case ChangeEffect.Aliased(var code, var name, var alias) ->
                new ChangeEffect.Aliased(code, nameOf(code).orElse(name), alias);
            case ChangeEffect.Unchanged(var code, var name) ->
                new ChangeEffect.Unchanged(code, nameOf(code).orElse(name));
        };
    }

    private List<ChangeEffect.Heir> heirs(List<String> codes) {
        return codes.stream()
                .map(code -> new ChangeEffect.Heir(code, nameOf(code).orElse(code)))
                .toList();
    }

    private Optional<String> nameOf(String code) {
        return after.on(code, day).map(life -> life.formOn(day).name());
    }

    private static Set<String> keys(List<String> codes) {
        Set<String> keys = new HashSet<>();
        codes.forEach(code -> keys.add(Codes.key(code)));
        return keys;
    }

    private void refuse(DatedChanges.Line line, Field field, Code code, String detail) {
        problems.add(new ChangeProblem(line.number(), field, code, detail));
    }
}
