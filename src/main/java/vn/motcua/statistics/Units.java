package vn.motcua.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.agency.Agency;
import vn.motcua.agency.RegisterOnDay;
import vn.motcua.counting.AgencyLevel;

/** Under which unit the dossiers of every agency stand in a report. */
final class Units {

    private final RegisterOnDay register;
    private final RegisterView view;

    /** @param register of the last day of the report, or of today, as {@code view} says */
    Units(RegisterOnDay register, RegisterView view) {
        this.register = register;
        this.view = view;
    }

    /** The unit of an agency: itself, or who alone holds its work. */
    Agency unitOf(int agencyId) {
        Agency agency = register.byId(agencyId);
        if (view == RegisterView.OF_DAY || register.isValid(agency)) {
            return agency;
        }
        List<Agency> heirs = register.heirsOf(agency);
        return heirs.size() == 1 ? heirs.getFirst() : agency;
    }

    Optional<Agency> superiorOf(Agency unit) {
        return register.superiorOf(unit);
    }

    /** Keys of all agencies whose unit is within the scope. */
    Set<Integer> agencies(Scope scope) {
        Predicate<Agency> within = within(scope);
        return register.everyone().stream()
                .map(Agency::id)
                .filter(id -> within.test(unitOf(id)))
                .collect(Collectors.toSet());
    }

    /** Whether every agency stands under a unit of its own level, as sums by level are kept. */
    boolean keepLevels() {
        return register.everyone().stream().allMatch(agency -> level(agency) == level(unitOf(agency.id())));
    }

    /** Keys of all agencies that stand under one unit. */
    Set<Integer> agenciesOf(int unitId) {
        return agencies(new Scope.Unit(unitId));
    }

    /** Valid units of a scope. */
    List<Agency> valid(Scope scope) {
        Predicate<Agency> within = within(scope);
        return register.everyone().stream()
                .filter(register::isValid)
                .filter(within)
                .toList();
    }

    /** All, in the order of the register. */
    List<Agency> everyone() {
        return register.everyone();
    }

    ReportRow.Note note(Agency unit) {
        if (register.isValid(unit)) {
            return ReportRow.Note.NONE;
        }
        return register.heirsOf(unit).size() > 1 ? ReportRow.Note.SPLIT : ReportRow.Note.ENDED;
    }

    static AgencyLevel level(Agency unit) {
        return AgencyLevel.of(unit.kind());
    }

    private Predicate<Agency> within(Scope scope) {
        return switch (scope) {
            case Scope.Province() -> unit -> true;
            case Scope.Level(AgencyLevel level) -> unit -> level(unit) == level;
            case Scope.Unit(int id) -> unit -> unit.id() == unitOf(id).id();
            case Scope.WithBelow(int id) -> unit -> unit.id() == unitOf(id).id() || isBelow(unit, id);
            case Scope.Below(int id) -> unit -> isBelow(unit, id);
            case Scope.LevelWithin(int id, AgencyLevel level) ->
                within(new Scope.WithBelow(id)).and(unit -> level(unit) == level);
        };
    }

    private boolean isBelow(Agency unit, int superiorId) {
        return superiorOf(unit).filter(above -> above.id() == superiorId).isPresent();
    }
}
