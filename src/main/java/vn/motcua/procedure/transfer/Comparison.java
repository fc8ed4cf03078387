package vn.motcua.procedure.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.CatalogueRules;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.transfer.ImportRow.Base;
import vn.motcua.procedure.transfer.ImportRow.FieldChange;
import vn.motcua.procedure.transfer.ImportRow.Kind;

/** Compares what a file says of procedures with the catalogue. */
@Component
class Comparison {

    private final ProcedureEditing procedures;
    private final CatalogueRules rules;
    private final Clock clock;

    Comparison(ProcedureEditing procedures, CatalogueRules rules, Clock clock) {
        this.procedures = procedures;
        this.rules = rules;
        this.clock = clock;
    }

    /** Begins with a file; {@code agencies} are those whose procedures it may change, empty for all. */
    Run of(Optional<List<Integer>> agencies) {
        return new Run(agencies, rules.sectorCodes());
    }

    /** One file after the other, since no code may stand in it twice. */
    final class Run {

        private final Optional<List<Integer>> agencies;
        private final Set<String> sectors;
        private final Set<String> seen = new HashSet<>();

        private Run(Optional<List<Integer>> agencies, Set<String> sectors) {
            this.agencies = agencies;
            this.sectors = sectors;
        }

        ImportRow compare(int number, ReadProcedure read) {
            Optional<ManagedProcedure> known = read.isNew() ? Optional.empty() : procedures.find(read.code());
            ReadProcedure withForms =
                    known.map(procedure -> withForms(read, last(procedure))).orElse(read);
            List<RowError> errors = errors(withForms, known);
            List<FieldChange> changes = errors.isEmpty()
                    ? known.map(procedure -> changes(procedure, withForms)).orElse(List.of())
                    : List.of();
            return new ImportRow(
                    number,
                    read.rows().row(),
                    read.code(),
                    kind(errors, known.isPresent(), changes),
                    read.owner(),
                    read.sector(),
                    withForms.content(),
                    known.map(procedure ->
                            new Base(last(procedure).number(), last(procedure).revision())),
                    changes,
                    errors,
                    FlawPlaces.of(CatalogueRules.missing(withForms.content()), read.rows()),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Kind kind(List<RowError> errors, boolean known, List<FieldChange> changes) {
            if (!errors.isEmpty()) {
                return Kind.WRONG;
            } else if (!known) {
                return Kind.NEW;
            }
            return changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        }

        private List<RowError> errors(ReadProcedure read, Optional<ManagedProcedure> known) {
            ProcedureRows rows = read.rows();
            List<RowError> errors = new ArrayList<>(read.errors());
            // The province's administrators bring new sectors along with their procedures.
            if (agencies.isEmpty()
                    && !read.sector().name().isEmpty()
                    && !read.sector().code().isEmpty()) {
                sectors.add(read.sector().code());
            }
            errors.addAll(FlawPlaces.of(CatalogueRules.wrong(read.content(), sectors), rows));
            if (!read.code().isEmpty() && !seen.add(read.code())) {
                errors.add(error(rows, Layout.CODE, "REPEATED_CODE", ""));
            }
            owner(read, known).ifPresent(errors::add);
            if (known.isEmpty() && !read.isNew()) {
                errors.addAll(FlawPlaces.of(CatalogueRules.wrongCode(read.code()), rows));
            }
            if (known.filter(procedure -> procedure.stateAt(clock.instant()) == State.CLOSED)
                    .isPresent()) {
                errors.add(error(rows, Layout.CODE, "CLOSED", ""));
            }
            return errors;
        }

        private Optional<RowError> owner(ReadProcedure read, Optional<ManagedProcedure> known) {
            Optional<Owner> owner = rules.owner(read.owner());
            if (owner.isEmpty()) {
                String code = read.owner().isEmpty() ? "MISSING" : "NO_SUCH_OWNER";
                return Optional.of(error(read.rows(), "co_quan", code, read.owner()));
            } else if (!mayChange(owner.get())
                    || known.filter(procedure -> !mayChange(procedure.owner())).isPresent()) {
                return Optional.of(error(read.rows(), "co_quan", "NOT_YOURS", ""));
            } else if (known.filter(procedure -> !procedure.owner().equals(owner.get()))
                    .isPresent()) {
                return Optional.of(error(read.rows(), "co_quan", "OTHER_OWNER", ""));
            }
            return Optional.empty();
        }

        private boolean mayChange(Owner owner) {
            return agencies.isEmpty()
                    || (owner instanceof Owner.One(int id) && agencies.get().contains(id));
        }
    }

    private static RowError error(ProcedureRows rows, String column, String code, String argument) {
        return new RowError(
                Layout.MAIN.title(), rows.row(), Layout.MAIN.column(column).heading(), code, argument);
    }

    /** Forms are not in files: they stay, with the papers of the same names. */
    private static ReadProcedure withForms(ReadProcedure read, ProcedureVersion last) {
        ProcedureContent content = FormsKept.from(last.content(), read.content());
        return new ReadProcedure(read.rows(), read.code(), read.owner(), read.sector(), content, read.errors());
    }

    private List<FieldChange> changes(ManagedProcedure known, ReadProcedure read) {
        return Changes.between(
                new StatedProcedure(read.code(), read.owner(), "", last(known).content()),
                new StatedProcedure(read.code(), read.owner(), "", read.content()));
    }

    private static ProcedureVersion last(ManagedProcedure procedure) {
        return procedure.versions().getLast();
    }
}
