package vn.motcua.dossier.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.PastLife;
import vn.motcua.dossier.StepForm;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.shared.FieldErrorCode;

/** Reads what has happened to a dossier until now. */
@Component
class HistoryBody {

    private static final int MAX_ENTRIES = 1000;
    private static final String LIST = "history";

    static final DocumentShape.Field FIELD = DocumentShape.groups(
            LIST,
            DocumentShape.single("kind"),
            DocumentShape.single("status"),
            DocumentShape.single("at"),
            DocumentShape.single("action"),
            DocumentShape.single("fromPerson"),
            DocumentShape.single("toPerson"),
            DocumentShape.single("note"));

    /** One that could be read, with its reader, which takes further errors. */
    record Entry(FieldReader fields, Change change) {}

    private final Clock clock;

    HistoryBody(Clock clock) {
        this.clock = clock;
    }

    /** Those that can be read; where one cannot, {@code fields} holds the errors. */
    static List<Entry> read(FieldReader fields) {
        return fields.groups(LIST, MAX_ENTRIES).stream()
                .flatMap(entry -> change(entry).map(change -> new Entry(entry, change)).stream())
                .toList();
    }

    /** Records what cannot have been. */
    void check(Instant receivedAt, List<Entry> entries) {
        List<Change> changes = entries.stream().map(Entry::change).toList();
        for (PastLife.Problem problem : PastLife.problems(receivedAt, changes, clock.instant())) {
            FieldReader fields = entries.get(problem.index()).fields();
            switch (problem.kind()) {
                case BEFORE_RECEPTION -> fields.rejectBefore("at", "receivedAt", problem.bound());
                case IN_FUTURE, AFTER_RESULT -> fields.rejectAfter("at", problem.bound());
            }
        }
    }

    private static Optional<Change> change(FieldReader fields) {
        String kind = fields.required("kind", 100);
        return switch (kind) {
            case "status" -> status(fields);
            case "step" -> StepForm.read(fields, ProgressController.STEP_NAMES).map(Change.Step::new);
            case "result" -> fields.requiredMoment("at").map(Change.Result::new);
            default -> {
                if (!kind.isEmpty()) {
                    fields.reject(FieldErrorCode.WRONG_TYPE, "kind", List.of("status", "step", "result"));
                }
                yield Optional.empty();
            }
        };
    }

    private static Optional<Change> status(FieldReader fields) {
        String text = fields.required("status", 100);
        Optional<Instant> at = fields.requiredMoment("at");
        Optional<DossierState> state = StateNames.status(text);
        if (state.isEmpty() && !text.isEmpty()) {
            fields.reject(FieldErrorCode.UNKNOWN_STATUS, "status");
        }
        return state.flatMap(known -> at.map(moment -> new Change.Status(known, moment)));
    }
}
