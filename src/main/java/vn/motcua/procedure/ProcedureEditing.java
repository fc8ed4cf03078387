package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.Flaw.Kind;
import vn.motcua.procedure.Procedure.Owner;

/**
 * Changes drafts of procedures, each time in one transaction. {@code revision} is the draft as the editor last saw it;
 * when it is another one by now, somebody else was faster and nothing is changed. Each change
 * is in the audit trail. What is published is changed by {@link ProcedurePublishing}.
 */
@Component
public class ProcedureEditing {

    /** What goes into an address as it is. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]*");

    private final DraftGuard procedures;
    private final DefinitionTable definitions;
    private final VersionTable versions;
    private final CodeCounterTable counters;
    private final OwnerNames owners;

    ProcedureEditing(
            DraftGuard procedures,
            DefinitionTable definitions,
            VersionTable versions,
            CodeCounterTable counters,
            OwnerNames owners) {
        this.procedures = procedures;
        this.definitions = definitions;
        this.versions = versions;
        this.counters = counters;
        this.owners = owners;
    }

    /** The procedure with this code, whatever its state. */
    public Optional<ManagedProcedure> find(String code) {
        return procedures.find(code);
    }

    /** What keeps content from being kept; empty when nothing does. */
    public List<Flaw> flaws(ProcedureContent content) {
        return procedures.wrong(NormalContent.of(content));
    }

    /** What content lacks to be published; empty when nothing. */
    public List<Flaw> missing(ProcedureContent content) {
        return ContentRules.missing(content);
    }

    /** Makes a procedure with a first draft, under a code of this system. */
    @Transactional
    public Change create(Owner owner, ProcedureContent given, Actor by) {
        ProcedureContent content = NormalContent.of(given);
        List<Flaw> flaws = procedures.wrong(content);
        if (!flaws.isEmpty()) {
            return new Change.Refused(flaws);
        }
        ProcedureCode code = counters.next(owners.prefix(owner));
        return created(definitions.add(code, owner), code.text(), content, by);
    }

    /** Makes a procedure with a first draft, under a code that it brings with it. */
    @Transactional
    public Change bringIn(String code, Owner owner, ProcedureContent given, Actor by) {
        ProcedureContent content = NormalContent.of(given);
        List<Flaw> flaws = new ArrayList<>(codeFlaws(code));
        flaws.addAll(procedures.wrong(content));
        if (!flaws.isEmpty()) {
            return new Change.Refused(flaws);
        }
        return definitions
                .add(code, owner)
                .map(id -> created(id, code, content, by))
                .orElseGet(() -> new Change.Refused(List.of(new Flaw("code", Kind.CODE_TAKEN))));
    }

    private static List<Flaw> codeFlaws(String code) {
        FlawList flaws = new FlawList();
        flaws.text("code", code, 100);
        flaws.addUnless(CODE.matcher(code).matches(), "code", Kind.NOT_A_CODE);
        flaws.addUnless(!ProcedureCode.isReserved(code), "code", Kind.CODE_RESERVED);
        return flaws.toList();
    }

    private Change created(int id, String code, ProcedureContent content, Actor by) {
        versions.addDraft(id, content, Folded.of(code, content), procedures.now(), by.name());
        return procedures.done(by, Act.CREATE, code, Map.of("draft", "1"));
    }

    /** Begins a draft with what was published last; a draft that is there already stays as it is. */
    @Transactional
    public Change draft(String code, Actor by) {
        ManagedProcedure procedure = procedures.locked(code);
        if (procedures.isClosed(procedure)) {
            return new Change.Refused(List.of(new Flaw("code", Kind.CLOSED)));
        }
        if (procedure.draft().isPresent()) {
            return new Change.Done(procedure);
        }
        ProcedureVersion last = procedure.lastPublished().orElseThrow();
        versions.addDraft(procedure.id(), last.content(), Folded.of(code, last.content()), procedures.now(), by.name());
        return procedures.done(by, Act.CREATE, code, Map.of("draft", Integer.toString(last.number() + 1)));
    }

    /** Puts what {@code edit} makes of the draft in its place. */
    @Transactional
    public Change save(String code, int revision, UnaryOperator<ProcedureContent> edit, Actor by) {
        return procedures.onDraft(code, revision, (procedure, draft) -> {
            ProcedureContent content = NormalContent.of(edit.apply(draft.content()));
            List<Flaw> flaws = procedures.wrong(content);
            if (!flaws.isEmpty()) {
                return new Change.Refused(flaws);
            }
            versions.save(procedure.id(), content, Folded.of(code, content), procedures.now(), by.name());
            return procedures.done(by, Act.CHANGE, code, Map.of("draft", Integer.toString(draft.number())));
        });
    }

    /** Takes the draft away. The draft of a procedure that was never published is all there is of it: it is closed. */
    @Transactional
    public Change discard(String code, int revision, Actor by) {
        return procedures.onDraft(code, revision, (procedure, draft) -> {
            if (procedure.lastPublished().isPresent()) {
                versions.removeDraft(procedure.id());
            } else {
                definitions.close(procedure.id(), procedures.today(), Optional.empty());
            }
            return procedures.done(by, Act.REMOVE, code, Map.of("draft", Integer.toString(draft.number())));
        });
    }
}
