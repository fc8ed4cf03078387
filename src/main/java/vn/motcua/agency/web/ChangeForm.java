package vn.motcua.agency.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.ChangeProblem;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.agency.RegisterChange;

/**
 * The fields of a change of one agency, as they were entered; those that a form does not have are empty.
 *
 * @param code of a new agency
 * @param heirs codes of successors
 */
record ChangeForm(String code, String name, String kind, String parent, String from, String heirs) {

    static ChangeForm of(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parent,
            @Nullable String from,
            @Nullable String heirs) {
        return new ChangeForm(
                Entered.text(code),
                Entered.text(name),
                Entered.text(kind),
                Entered.text(parent),
                Entered.text(from),
                Entered.text(heirs));
    }

    Optional<LocalDate> day() {
        return Entered.day(from);
    }

    RegisterChange.Create create() {
        return new RegisterChange.Create(
                code, name, AgencyKind.named(kind).orElse(AgencyKind.COMMUNE), Entered.some(parent));
    }

    RegisterChange.Amend amend(String agency) {
        return new RegisterChange.Amend(
                agency, Optional.of(name), Optional.of(new RegisterChange.Move(Entered.some(parent))));
    }

    RegisterChange.Close close(String agency) {
        return new RegisterChange.Close(agency, Entered.codes(heirs));
    }

    /** What cannot be understood as a value at all. */
    List<ChangeProblem> unreadable(boolean withKind) {
        List<ChangeProblem> problems = new ArrayList<>();
        if (withKind && AgencyKind.named(kind).isEmpty()) {
            problems.add(new ChangeProblem(1, Field.KIND, Code.MISSING, ""));
        }
        if (day().isEmpty()) {
            problems.add(new ChangeProblem(1, Field.DAY, from.isEmpty() ? Code.MISSING : Code.WRONG_FORM, from));
        }
        return problems;
    }
}
