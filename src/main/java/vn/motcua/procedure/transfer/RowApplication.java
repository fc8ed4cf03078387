package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.CatalogueRules;
import vn.motcua.procedure.Change;
import vn.motcua.procedure.Flaw;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedurePublishing;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Sectors;
import vn.motcua.procedure.transfer.ImportJob.Publish;
import vn.motcua.procedure.transfer.ImportRow.Base;

/** Brings one procedure of a file into the catalogue. */
@Component
class RowApplication {

    private final ProcedureEditing editing;
    private final ProcedurePublishing publishing;
    private final CatalogueRules rules;
    private final Sectors sectors;

    RowApplication(ProcedureEditing editing, ProcedurePublishing publishing, CatalogueRules rules, Sectors sectors) {
        this.editing = editing;
        this.publishing = publishing;
        this.rules = rules;
        this.sectors = sectors;
    }

    /** The code it is stored under; empty when somebody else changed it since it was compared. */
    Optional<String> apply(ImportJob job, ImportRow row, Actor actor) {
        Owner owner = rules.owner(row.owner())
                .filter(known -> mayChange(job, known))
                .orElseThrow(() -> refused(row, "NOT_YOURS"));
        addSector(job, row.sector(), actor);
        Optional<ManagedProcedure> stored =
                row.base().isPresent() ? change(row, row.base().get(), actor) : Optional.of(create(row, owner, actor));
        return stored.map(procedure -> publish(job, row, procedure, actor).code());
    }

    private static boolean mayChange(ImportJob job, Owner owner) {
        return job.agencies().isEmpty()
                || (owner instanceof Owner.One(int id) && job.agencies().get().contains(id));
    }

    private void addSector(ImportJob job, Sector sector, Actor actor) {
        Set<String> known = rules.sectorCodes();
        if (job.agencies().isEmpty() && !known.contains(sector.code())) {
            sectors.add(sector, actor);
        }
    }

    private ManagedProcedure create(ImportRow row, Owner owner, Actor actor) {
        boolean isNew = row.code().isEmpty() || row.code().startsWith(Layout.NEW);
        return done(
                row,
                isNew
                        ? editing.create(owner, row.content(), actor)
                        : editing.bringIn(row.code(), owner, row.content(), actor));
    }

    private Optional<ManagedProcedure> change(ImportRow row, Base base, Actor actor) {
        Optional<ManagedProcedure> present = editing.find(row.code());
        if (present.filter(procedure -> isAt(procedure, base.version(), base.revision()))
                .isEmpty()) {
            return Optional.empty();
        }
        int revision = base.revision();
        if (present.get().draft().isEmpty()) {
            ManagedProcedure drafted = done(row, editing.draft(row.code(), actor));
            if (!isAt(drafted, base.version() + 1, 1) || !isBy(drafted, actor)) {
                return Optional.empty();
            }
            revision = 1;
        }
        return switch (editing.save(row.code(), revision, _ -> row.content(), actor)) {
            case Change.Done(ManagedProcedure now) -> Optional.of(now);
            case Change.Overtaken _ -> Optional.empty();
            case Change.Refused(List<Flaw> flaws) -> throw new RowRefused(places(row, flaws));
        };
    }

    private ManagedProcedure publish(ImportJob job, ImportRow row, ManagedProcedure procedure, Actor actor) {
        if (job.publication().isEmpty()) {
            return procedure;
        }
        Publish publish = job.publication().get();
        int revision = procedure.draft().map(ProcedureVersion::revision).orElse(0);
        return done(row, publishing.publish(procedure.code(), revision, publish.from(), publish.decision(), actor));
    }

    private static boolean isAt(ManagedProcedure procedure, int version, int revision) {
        ProcedureVersion last = procedure.versions().getLast();
        return last.number() == version && last.revision() == revision;
    }

    private static boolean isBy(ManagedProcedure procedure, Actor actor) {
        return procedure.versions().getLast().changedBy().equals(actor.name());
    }

    private static ManagedProcedure done(ImportRow row, Change change) {
        return switch (change) {
            case Change.Done(ManagedProcedure now) -> now;
            case Change.Overtaken _ -> throw refused(row, "OVERTAKEN");
            case Change.Refused(List<Flaw> flaws) -> throw new RowRefused(places(row, flaws));
        };
    }

    private static RowRefused refused(ImportRow row, String code) {
        return new RowRefused(List.of(new RowError(Layout.MAIN.title(), row.fileRow(), "", code, "")));
    }

    private static List<RowError> places(ImportRow row, List<Flaw> flaws) {
        return FlawPlaces.of(flaws, new ProcedureRows(row.fileRow(), Map.of(), Map.of()));
    }
}
