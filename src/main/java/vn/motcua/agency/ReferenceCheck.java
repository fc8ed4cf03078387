package vn.motcua.agency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;

/** Whether every agency that changes name is there once all of them are made. */
final class ReferenceCheck {

    private static final int NAMED_SUBORDINATES = 5;

    private final AgencyLives after;
    private final LocalDate day;
    private final List<ChangeProblem> problems;

    ReferenceCheck(AgencyLives after, LocalDate day, List<ChangeProblem> problems) {
        this.after = after;
        this.day = day;
        this.problems = problems;
    }

    void check(DatedChanges.Line line) {
        switch (line.change()) {
            case RegisterChange.Create create -> parent(line, create.parentCode());
            case RegisterChange.Amend amend -> parent(line, amend.move().flatMap(RegisterChange.Move::parentCode));
            case RegisterChange.Close close -> close(line, close);
            case RegisterChange.Alias alias -> alias(line, alias);
        }
    }

    private void parent(DatedChanges.Line line, Optional<String> parent) {
        if (parent.isEmpty()) {
            return;
        }
        Optional<AgencyLife> superior = after.on(parent.get(), day);
        if (Codes.same(parent.get(), line.change().code())) {
            refuse(line, Field.PARENT, Code.ITSELF, parent.get());
        } else if (superior.isEmpty()) {
            refuse(line, Field.PARENT, Code.UNKNOWN, parent.get());
        } else if (superior.flatMap(AgencyLife::to).isPresent()) {
            refuse(line, Field.PARENT, Code.ENDS_LATER, parent.get());
        } else if (leadsBack(line.change().code(), parent.get())) {
            refuse(line, Field.PARENT, Code.CIRCLE, parent.get());
        }
    }

    private boolean leadsBack(String code, String parent) {
        Set<String> passed = new HashSet<>();
        Optional<String> above = Optional.of(parent);
        while (above.isPresent() && passed.add(Codes.key(above.get()))) {
            if (Codes.same(above.get(), code)) {
                return true;
            }
            above = after.on(above.get(), day).flatMap(life -> life.formOn(day).parentCode());
        }
        return false;
    }

    private void close(DatedChanges.Line line, RegisterChange.Close close) {
        Set<String> named = new HashSet<>();
        for (String successor : close.successors()) {
            if (Codes.same(successor, close.code())) {
                refuse(line, Field.OTHER_CODES, Code.ITSELF, successor);
            } else if (!named.add(Codes.key(successor))) {
                refuse(line, Field.OTHER_CODES, Code.TWICE, successor);
            } else if (Codes.isWellFormed(successor) && after.on(successor, day).isEmpty()) {
                refuse(line, Field.OTHER_CODES, Code.UNKNOWN, successor);
            }
        }
        subordinates(line, close);
        office(line, close);
    }

    /** Every agency's letters go to the Office, by its code. */
    private void office(DatedChanges.Line line, RegisterChange.Close close) {
        if (after.withCode(close.code()).anyMatch(life -> life.kind() == AgencyKind.OFFICE)) {
            refuse(line, Field.CODE, Code.OFFICE_STAYS, close.code());
        }
    }

    private void subordinates(DatedChanges.Line line, RegisterChange.Close close) {
        List<String> left = after.all()
                .filter(life -> life.isUnder(close.code(), day))
                .map(AgencyLife::code)
                .toList();
        if (!left.isEmpty() && after.on(close.code(), day).isEmpty()) {
            String named = left.stream().limit(NAMED_SUBORDINATES).collect(Collectors.joining(", "));
            refuse(
                    line,
                    Field.CODE,
                    Code.HAS_SUBORDINATES,
                    left.size() > NAMED_SUBORDINATES ? named + ", … (" + left.size() + ")" : named);
        }
    }

    private void alias(DatedChanges.Line line, RegisterChange.Alias alias) {
        if (after.withCode(alias.alias()).anyMatch(life -> life.reaches(day))) {
            refuse(line, Field.OTHER_CODES, Code.TAKEN, alias.alias());
        }
    }

    private void refuse(DatedChanges.Line line, Field field, Code code, String detail) {
        problems.add(new ChangeProblem(line.number(), field, code, detail));
    }
}
