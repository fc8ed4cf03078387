package vn.motcua.dossier;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * Tells the public where a dossier is: the code alone shows a masked page, a second factor the whole. Dossiers of
 * confidential procedures do not exist here.
 */
@Component
public class LookUpDossier {

    private final LookupPace pace;
    private final LookupTable table;
    private final SecondFactor secondFactor;
    private final SheetWriter sheets;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    LookUpDossier(
            LookupPace pace,
            LookupTable table,
            SecondFactor secondFactor,
            SheetWriter sheets,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.pace = pace;
        this.table = table;
        this.secondFactor = secondFactor;
        this.sheets = sheets;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    /**
     * Answers {@code question}; a visitor who asks fast waits in here for at most five seconds.
     *
     * @param visitorAddress the visitor's IP address
     */
    public LookupAnswer answer(LookupQuestion question, String visitorAddress) {
        if (question.problem().isPresent()) {
            return new LookupAnswer.Refused(question.problem().get());
        }
        return switch (pace.next(visitorAddress)) {
            case LookupPace.Turn.TooFast(Duration retryAfter) -> new LookupAnswer.TooFast(retryAfter);
            case LookupPace.Turn.Granted(Duration delay) ->
                waited(delay) ? find(question) : new LookupAnswer.TooFast(delay);
        };
    }

    private LookupAnswer find(LookupQuestion question) {
        List<LookupRow> open = table.withCode(question.code()).stream()
                .filter(row -> !procedures.byId(row.procedureId()).confidential())
                .toList();
        List<LookupGroup> groups =
                LookupGroup.matching(LookupGroup.of(open, agencies::byId), question, agencies::everByCode);
        return switch (groups.size()) {
            case 0 -> new LookupAnswer.NotFound();
            case 1 -> found(groups.getFirst(), question);
            default ->
                new LookupAnswer.Several(groups.stream()
                        .map(group -> new LookupAnswer.Choice(group.sender(), group.code()))
                        .toList());
        };
    }

    private LookupAnswer found(LookupGroup group, LookupQuestion question) {
        LookupAccess access = secondFactor.check(group.leading(), question.factor());
        return new LookupAnswer.Found(sheets.write(group, access instanceof LookupAccess.Opened), access);
    }

    /** False when the server stops meanwhile. */
    private static boolean waited(Duration delay) {
        try {
            Thread.sleep(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
