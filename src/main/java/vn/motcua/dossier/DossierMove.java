package vn.motcua.dossier;

import static vn.motcua.dossier.DossierActor.ADMINISTRATOR;
import static vn.motcua.dossier.DossierActor.APPLICANT;
import static vn.motcua.dossier.DossierActor.CASE_OFFICER;
import static vn.motcua.dossier.DossierActor.CLERK;
import static vn.motcua.dossier.DossierActor.COUNTER_OFFICER;
import static vn.motcua.dossier.DossierActor.FINANCE;
import static vn.motcua.dossier.DossierActor.LEADER;
import static vn.motcua.dossier.DossierActor.TIMER;
import static vn.motcua.dossier.DossierState.AWAITING_SIGNATURE;
import static vn.motcua.dossier.DossierState.CANCELLED;
import static vn.motcua.dossier.DossierState.COMPLETION_REQUESTED;
import static vn.motcua.dossier.DossierState.FINISHED;
import static vn.motcua.dossier.DossierState.IN_PROGRESS;
import static vn.motcua.dossier.DossierState.PAYMENT_REQUESTED;
import static vn.motcua.dossier.DossierState.RECEIVED;
import static vn.motcua.dossier.DossierState.REFUSED;
import static vn.motcua.dossier.DossierState.REGISTERED;
import static vn.motcua.dossier.DossierState.RESULT_RETURNED;
import static vn.motcua.dossier.DossierState.STOPPED;
import static vn.motcua.dossier.DossierState.SUPPLEMENT_REQUESTED;
import static vn.motcua.dossier.DossierState.UNRESOLVED;
import static vn.motcua.dossier.DossierState.WITHDRAWN;
import static vn.motcua.dossier.MoveCondition.DOCUMENT;
import static vn.motcua.dossier.MoveCondition.PAPERS;
import static vn.motcua.dossier.MoveCondition.REASON;
import static vn.motcua.dossier.MoveCondition.RECEIVER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be done with a dossier that the portal keeps: from where, to where, by whom, and what has to be said with it
 * (NĐ 61/2018, NĐ 118/2025; forms 01 to 05 of TT 03/2025/TT-VPCP). What is not here cannot be done.
 */
@SuppressWarnings("ImmutableEnumChecker") // The sets are copies that cannot be changed, which their types do not say.
public enum DossierMove {
    ACCEPT(from(REGISTERED, COMPLETION_REQUESTED), RECEIVED, by(COUNTER_OFFICER)),
    ASK_COMPLETION(from(REGISTERED), COMPLETION_REQUESTED, by(COUNTER_OFFICER), REASON, PAPERS),
    COMPLETE(from(COMPLETION_REQUESTED), REGISTERED, by(APPLICANT, COUNTER_OFFICER)),
    REFUSE(from(REGISTERED, COMPLETION_REQUESTED), REFUSED, by(COUNTER_OFFICER), REASON),
    CANCEL(from(REGISTERED, COMPLETION_REQUESTED), CANCELLED, by(APPLICANT, COUNTER_OFFICER)),
    TAKE_UP(from(RECEIVED), IN_PROGRESS, by(COUNTER_OFFICER, CASE_OFFICER)),
    ASK_SUPPLEMENT(from(RECEIVED, IN_PROGRESS), SUPPLEMENT_REQUESTED, by(CASE_OFFICER), REASON, PAPERS),
    TAKE_SUPPLEMENT(from(SUPPLEMENT_REQUESTED), IN_PROGRESS, by(COUNTER_OFFICER)),
    ASK_PAYMENT(from(IN_PROGRESS), PAYMENT_REQUESTED, by(CASE_OFFICER, FINANCE), DOCUMENT),
    BOOK_PAYMENT(from(PAYMENT_REQUESTED), IN_PROGRESS, by(COUNTER_OFFICER, FINANCE), DOCUMENT),
    SUBMIT(from(IN_PROGRESS), AWAITING_SIGNATURE, by(CASE_OFFICER)),
    SEND_BACK(from(AWAITING_SIGNATURE), IN_PROGRESS, by(LEADER), REASON),
    SIGN(from(AWAITING_SIGNATURE), FINISHED, by(LEADER, CLERK), DOCUMENT),
    DECLINE(from(IN_PROGRESS, AWAITING_SIGNATURE), UNRESOLVED, by(LEADER), REASON, DOCUMENT),
    STOP(from(IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED), STOPPED, by(CASE_OFFICER, LEADER, TIMER), REASON),
    WITHDRAW(
            from(RECEIVED, IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED),
            WITHDRAWN,
            by(COUNTER_OFFICER, CASE_OFFICER),
            REASON),
    HAND_OVER(from(FINISHED), RESULT_RETURNED, by(COUNTER_OFFICER), RECEIVER),
    REOPEN_INTAKE(from(REFUSED), REGISTERED, by(ADMINISTRATOR), REASON),
    REOPEN(from(WITHDRAWN, STOPPED, UNRESOLVED, FINISHED, RESULT_RETURNED), IN_PROGRESS, by(ADMINISTRATOR), REASON);

    private final Set<DossierState> from;
    private final DossierState to;
    private final Set<DossierActor> actors;
    private final Set<MoveCondition> conditions;

    DossierMove(Set<DossierState> from, DossierState to, Set<DossierActor> actors, MoveCondition... conditions) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.actors = Set.copyOf(actors);
        this.conditions = Set.copyOf(Arrays.asList(conditions));
    }

    /** Those that one of {@code actors} may do in a state, in the order of a dossier's life. */
    public static List<DossierMove> possible(DossierState state, Set<DossierActor> actors) {
        return Arrays.stream(values())
                .filter(move -> actors.stream().anyMatch(actor -> move.isAllowed(state, actor)))
                .toList();
    }

    /** Whether {@code actor} may do it in a state. */
    public boolean isAllowed(DossierState state, DossierActor actor) {
        return from.contains(state) && actors.contains(actor);
    }

    /** The state it leads to. */
    public DossierState to() {
        return to;
    }

    /** What has to be said with it. */
    public Set<MoveCondition> conditions() {
        return conditions;
    }

    /** Whether nobody but an administrator can undo it. */
    public boolean isFinal() {
        return to.isFinished() && this != SIGN;
    }

    /** Whether it undoes what was final. */
    public boolean isReopening() {
        return this == REOPEN || this == REOPEN_INTAKE;
    }

    /** Whether it is done to a dossier of an agency too: only its reopening. */
    public boolean concernsMirrors() {
        return this == REOPEN;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Set<DossierState> from(DossierState first, DossierState... others) {
        return EnumSet.of(first, others);
    }

    private static Set<DossierActor> by(DossierActor first, DossierActor... others) {
        return EnumSet.of(first, others);
    }
}
