package vn.motcua.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.DefinitionTable.Definition;
import vn.motcua.procedure.Procedure.Sector;

/** Finds procedures for those who change them, and keeps two changes of one procedure apart. */
@Component
class DraftGuard {

    /** What is done with the draft that one has seen. */
    @FunctionalInterface
    interface DraftWork {
        Change on(ManagedProcedure procedure, ProcedureVersion draft);
    }

    private final ProcedureCatalogue catalogue;
    private final DefinitionTable definitions;
    private final VersionTable versions;
    private final SectorTable sectors;
    private final AuditTrail audit;
    private final Clock clock;

    DraftGuard(
            ProcedureCatalogue catalogue,
            DefinitionTable definitions,
            VersionTable versions,
            SectorTable sectors,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.versions = versions;
        this.sectors = sectors;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<ManagedProcedure> find(String code) {
        return definitions.find(code).map(this::managed);
    }

    /** The procedure, kept from other changes until this transaction ends; throws when there is none. */
    ManagedProcedure locked(String code) {
        return definitions.lock(code).map(this::managed).orElseThrow();
    }

    /** Does {@code work} if the draft is still as it was at {@code revision}. */
    Change onDraft(String code, int revision, DraftWork work) {
        ManagedProcedure procedure = locked(code);
        return procedure
                .draft()
                .filter(draft -> draft.revision() == revision && !isClosed(procedure))
                .map(draft -> work.on(procedure, draft))
                .orElseGet(() -> new Change.Overtaken(procedure));
    }

    /** Records a change that was made, and says what there is after it. */
    Change done(Actor by, Act act, String code, Map<String, String> details) {
        catalogue.changed();
        audit.record(by, act, "procedure", code, details);
        return new Change.Done(find(code).orElseThrow());
    }

    boolean isClosed(ManagedProcedure procedure) {
        return procedure.stateAt(now()) == ManagedProcedure.State.CLOSED;
    }

    /** What keeps content from being kept. */
    List<Flaw> wrong(ProcedureContent content) {
        Set<String> known = sectors.all().stream().map(Sector::code).collect(Collectors.toSet());
        return ContentRules.wrong(content, known);
    }

    LocalDate today() {
        return PublicationRules.day(now());
    }

    /** The database rounds to microseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private ManagedProcedure managed(Definition definition) {
        return new ManagedProcedure(
                definition.id(), definition.code(), definition.owner(), definition.end(), versions.of(definition.id()));
    }
}
