package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.procedure.Procedure;

/** What random dossiers say, and what had happened to them before they were told. */
final class RandomContents {

    private static final List<DossierState> SAID = List.of(
            DossierState.IN_PROGRESS,
            DossierState.AWAITING_SIGNATURE,
            DossierState.SUPPLEMENT_REQUESTED,
            DossierState.SUPPLEMENT_REQUESTED,
            DossierState.UNRESOLVED);

    private final SplittableRandom random;
    private final List<Procedure> procedures;
    private final Instant end;

    RandomContents(SplittableRandom random, List<Procedure> procedures, Instant end) {
        this.random = random;
        this.procedures = procedures;
        this.end = end;
    }

    ReceiveDossier any(String code, Agency agency, Agency sender, Instant receivedAt) {
        Instant due = switch (random.nextInt(8)) {
            case 0 -> end.plus(Duration.ofMinutes(random.nextInt(10, 400)));
            case 1 -> end.minus(Duration.ofMinutes(random.nextInt(10, 400)));
            default -> receivedAt.plus(some(25));
        };
        return new ReceiveDossier(
                agency,
                sender,
                code,
                oneOf(procedures),
                "Hồ sơ",
                new Owner("Nguyễn Văn An", Optional.empty(), Optional.empty()),
                List.of(),
                receivedAt,
                random.nextInt(5) == 0 || due.isBefore(receivedAt) ? Optional.empty() : Optional.of(due),
                Map.of());
    }

    static ReceiveDossier sentBy(ReceiveDossier content, Agency sender) {
        return new ReceiveDossier(
                content.agency(),
                sender,
                content.code(),
                content.procedure(),
                content.title(),
                content.owner(),
                content.components(),
                content.receivedAt(),
                content.dueAt(),
                content.enclosed());
    }

    List<Change> past(ReceiveDossier content) {
        List<Change> changes = new ArrayList<>();
        Instant at = content.receivedAt();
        DossierState state = DossierState.RECEIVED;
        for (int i = random.nextInt(5); i > 0; i--) {
            at = at.plus(some(12));
            DossierState next = said();
            if (at.isBefore(end) && state.canBecome(next)) {
                changes.add(new Change.Status(next, at));
                state = next;
            }
        }
        if (random.nextBoolean() && at.isBefore(end)) {
            changes.add(new Change.Result(at));
        }
        return changes;
    }

    DossierState said() {
        return oneOf(SAID);
    }

    Duration some(int most) {
        return Duration.ofMinutes(random.nextInt(most * 24 * 60));
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
