package vn.motcua.procedure;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Service;

/**
 * What figures need to know of a published procedure: what it leaves unsaid and what can be done online.
 *
 * @param procedure as it is now
 * @param inForce whether it is received now
 * @param missing parts that the version in force does not tell
 */
public record PublishedProcedure(Procedure procedure, boolean inForce, Set<Part> missing, Service service) {

    /** First level at which a dossier is sent online (NĐ 43/2011). */
    private static final int SENT_ONLINE = 3;

    /**
     * A part that every procedure has to tell (NĐ 63/2010, article 8, section 2). Its name and who carries it out are
     * not among them, since nothing is published without.
     */
    public enum Part {
        STEPS,
        WAYS,
        PAPERS,
        TERM,
        APPLICANTS
    }

    public PublishedProcedure {
        missing = missing.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(missing));
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * Whether dossiers can be sent online, wholly or in part: its level says so, that of NĐ 42/2022 before that of NĐ
     * 43/2011, and there is a place where they are sent.
     */
    public boolean isOnline() {
        return service.online().kind() != OnlineKind.NONE
                && service.level2022()
                        .map(level -> level != Level2022.INFORMATION)
                        .orElseGet(() -> service.level2016()
                                .filter(level -> level >= SENT_ONLINE)
                                .isPresent());
    }
}
