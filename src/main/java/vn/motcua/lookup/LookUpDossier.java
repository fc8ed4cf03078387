package vn.motcua.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.LookupRow;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * Tells the public where a dossier is: the code alone shows a masked page, a second factor or the
 * owner's link the whole. Dossiers of
 * confidential procedures do not exist here.
 */
@Component
public class LookUpDossier {

    private final LookupPace pace;
    private final DossierFacts facts;
    private final SecondFactor secondFactor;
    private final OwnerLinks links;
    private final SheetWriter sheets;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    LookUpDossier(
            LookupPace pace,
            DossierFacts facts,
            SecondFactor secondFactor,
            OwnerLinks links,
            SheetWriter sheets,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.pace = pace;
        this.facts = facts;
        this.secondFactor = secondFactor;
        this.links = links;
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
        return inTurn(visitorAddress, () -> find(question));
    }

    /**
     * Opens the dossier to which {@code token} of an {@link OwnerLink} belongs; the tries at its second factor stay as
     * they are. {@link LookupAnswer.NotFound} when the token is no good, for whatever reason.
     *
     * @param visitorAddress the visitor's IP address
     */
    public LookupAnswer open(String token, String visitorAddress) {
        return inTurn(
                visitorAddress,
                () -> links.read(token)
                        .flatMap(claim -> facts.withKey(claim.agencyId(), claim.dossierId())
                                .filter(this::isPublic)
                                .filter(dossier -> links.isSigned(claim, dossier))
                                .map(dossier -> opened(claim, dossier)))
                        .orElseGet(LookupAnswer.NotFound::new));
    }

    private LookupAnswer inTurn(String visitorAddress, Supplier<LookupAnswer> answer) {
        return switch (pace.next(visitorAddress)) {
            case LookupPace.Turn.TooFast(Duration retryAfter) -> new LookupAnswer.TooFast(retryAfter);
            case LookupPace.Turn.Granted(Duration delay) ->
                waited(delay) ? answer.get() : new LookupAnswer.TooFast(delay);
        };
    }

    private LookupAnswer find(LookupQuestion question) {
        List<LookupRow> open =
                facts.withCode(question.code()).stream().filter(this::isPublic).toList();
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
        LookupRow dossier = group.leading();
        LookupAccess access = secondFactor.check(dossier, question.factor());
        boolean opened = access instanceof LookupAccess.Opened;
        return new LookupAnswer.Found(
                sheets.write(group, opened),
                access,
                dossier.idNumber().filter(_ -> opened).map(number -> links.issue(dossier, number)));
    }

    /** A page opened by a link gives no new one: else a link that was passed on would never end. */
    private LookupAnswer opened(OwnerLinks.Claim claim, LookupRow dossier) {
        if (links.isExpired(claim)) {
            return new LookupAnswer.LinkExpired(claim.until());
        }
        return new LookupAnswer.Found(
                sheets.write(group(dossier), true), new LookupAccess.OpenedByLink(claim.until()), Optional.empty());
    }

    /** With the part at the Office, if there is one. */
    private LookupGroup group(LookupRow dossier) {
        List<LookupRow> rest = dossier.isSendersOwn()
                ? facts.withCode(dossier.code()).stream()
                        .filter(row -> row.senderId() == dossier.senderId()
                                && !row.isSendersOwn()
                                && row.code().equals(dossier.code())
                                && isPublic(row))
                        .toList()
                : List.of();
        return new LookupGroup(
                agencies.byId(dossier.senderId()),
                Stream.concat(Stream.of(dossier), rest.stream()).toList());
    }

    private boolean isPublic(LookupRow dossier) {
        return !procedures.byId(dossier.procedureId()).confidential();
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
