package vn.motcua.agency;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;

/** What can be told of a change without knowing the register. */
final class EntryCheck {

    /** Longest name, in characters. */
    static final int MAX_NAME_LENGTH = 200;

    private final int line;
    private final List<ChangeProblem> problems = new ArrayList<>();

    private EntryCheck(int line) {
        this.line = line;
    }

    static List<ChangeProblem> check(DatedChanges.Line line) {
        EntryCheck check = new EntryCheck(line.number());
        check.code(Field.CODE, line.change().code());
        switch (line.change()) {
            case RegisterChange.Create create -> check.name(create.name());
            case RegisterChange.Amend amend -> amend.name().ifPresent(check::name);
            case RegisterChange.Close close -> close.successors().forEach(code -> check.code(Field.OTHER_CODES, code));
            case RegisterChange.Alias alias -> check.code(Field.OTHER_CODES, alias.alias());
        }
        return check.problems;
    }

    private void code(Field field, String code) {
        if (code.isEmpty()) {
            refuse(field, Code.MISSING, "");
        } else if (code.length() > Codes.MAX_LENGTH) {
            refuse(field, Code.TOO_LONG, String.valueOf(Codes.MAX_LENGTH));
        } else if (!Codes.isWellFormed(code)) {
            refuse(field, Code.WRONG_FORM, code);
        }
    }

    private void name(String name) {
        if (name.isEmpty()) {
            refuse(Field.NAME, Code.MISSING, "");
        } else if (name.length() > MAX_NAME_LENGTH) {
            refuse(Field.NAME, Code.TOO_LONG, String.valueOf(MAX_NAME_LENGTH));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            refuse(Field.NAME, Code.WRONG_FORM, "");
        }
    }

    private void refuse(Field field, Code code, String detail) {
        problems.add(new ChangeProblem(line, field, code, detail));
    }
}
