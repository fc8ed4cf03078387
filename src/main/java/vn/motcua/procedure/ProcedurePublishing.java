package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.Flaw.Kind;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.ProcedureVersion.Publication;

/** Makes drafts public and ends procedures, each time in one transaction, and in the audit trail. */
@Component
public class ProcedurePublishing {

    private final DraftGuard procedures;
    private final DefinitionTable definitions;
    private final VersionTable versions;

    ProcedurePublishing(DraftGuard procedures, DefinitionTable definitions, VersionTable versions) {
        this.procedures = procedures;
        this.definitions = definitions;
        this.versions = versions;
    }

    /** The first day from which the draft could be published; empty for a first version: from any. */
    public Optional<LocalDate> earliest(ManagedProcedure procedure) {
        return PublicationRules.earliest(procedure, procedures.now());
    }

    /**
     * Makes the draft public from a day on: today or later, and not before what was published last; a first version may
     * apply from any day.
     *
     * @param revision the draft as its editor last saw it
     * @param decision number of the decision that announces it
     */
    @Transactional
    public Change publish(String code, int revision, LocalDate from, String decision, Actor by) {
        return procedures.onDraft(code, revision, (procedure, draft) -> {
            Instant now = procedures.now();
            List<Flaw> flaws = flaws(procedure, draft, from, decision, now);
            if (!flaws.isEmpty()) {
                return new Change.Refused(flaws);
            }
            Instant inForceFrom = PublicationRules.inForceFrom(procedure, from, now);
            versions.publish(procedure.id(), new Publication(from, inForceFrom, Optional.of(decision), now, by.name()));
            return procedures.done(
                    by,
                    Act.CHANGE,
                    code,
                    Map.of(
                            "published",
                            Integer.toString(draft.number()),
                            "from",
                            from.toString(),
                            "decision",
                            decision));
        });
    }

    private static List<Flaw> flaws(
            ManagedProcedure procedure, ProcedureVersion draft, LocalDate from, String decision, Instant now) {
        FlawList flaws = new FlawList();
        PublicationRules.earliest(procedure, now).ifPresent(earliest -> flaws.notBefore("from", from, earliest));
        flaws.text("decision", decision, 100);
        List<Flaw> all = new ArrayList<>(flaws.toList());
        all.addAll(ContentRules.missing(draft.content()));
        return all;
    }

    /**
     * Ends a published procedure from a day on, tomorrow or later: what came in on a day that has begun came
     * in rightly. An end that has not come yet may be moved.
     *
     * @param replacement code of what to use instead
     */
    @Transactional
    public Change close(String code, LocalDate from, Optional<String> replacement, Actor by) {
        ManagedProcedure procedure = procedures.locked(code);
        FlawList flaws = new FlawList();
        flaws.addUnless(procedure.stateAt(procedures.now()) == State.PUBLISHED, "code", Kind.CLOSED);
        flaws.notBefore("from", from, procedures.today().plusDays(1));
        replacement.ifPresent(other -> flaws.addUnless(
                !other.equals(code) && definitions.find(other).isPresent(), "replacement", Kind.NO_SUCH_PROCEDURE));
        if (!flaws.toList().isEmpty()) {
            return new Change.Refused(flaws.toList());
        }
        definitions.close(procedure.id(), from, replacement);
        return procedures.done(
                by, Act.CHANGE, code, Map.of("closed", from.toString(), "replacement", replacement.orElse("")));
    }

    /** Takes an end back that has not come yet. */
    @Transactional
    public Change reopen(String code, Actor by) {
        ManagedProcedure procedure = procedures.locked(code);
        if (procedure.end().isEmpty() || procedures.isClosed(procedure)) {
            return new Change.Overtaken(procedure);
        }
        definitions.reopen(procedure.id());
        return procedures.done(by, Act.CHANGE, code, Map.of("closed", ""));
    }
}
