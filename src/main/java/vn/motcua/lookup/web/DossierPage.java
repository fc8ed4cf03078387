package vn.motcua.lookup.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierState;
import vn.motcua.lookup.DossierSheet;
import vn.motcua.lookup.LookupAccess;
import vn.motcua.lookup.TimelineEntry;
import vn.motcua.lookup.Timeliness;

/**
 * A dossier as its page shows it.
 *
 * @param access last part of the message about the visitor's access
 * @param triesLeft for a wrong second factor
 * @param openUntil how long the link opens it that led here
 */
record DossierPage(DossierSheet sheet, String access, int triesLeft, List<Line> timeline, Optional<Instant> openUntil) {

    private DossierPage(DossierSheet sheet, String access, int triesLeft, List<Line> timeline) {
        this(sheet, access, triesLeft, timeline, Optional.empty());
    }

    /**
     * One line of the timeline.
     *
     * @param kind chooses its words
     */
    record Line(String kind, TimelineEntry entry) {

        static Line of(TimelineEntry entry) {
            String kind = switch (entry) {
                case TimelineEntry.HandedIn _ -> "handed-in";
                case TimelineEntry.TakenIn _ -> "taken-in";
                case TimelineEntry.StateSaid _ -> "state";
                case TimelineEntry.Corrected _ -> "corrected";
                case TimelineEntry.Extended _ -> "extended";
                case TimelineEntry.Reopened _ -> "reopened";
                case TimelineEntry.Adjusted _ -> "adjusted";
                case TimelineEntry.Returned _ -> "returned";
                case TimelineEntry.Done _ -> "done";
                case TimelineEntry.SentToOffice _ -> "office";
            };
            return new Line(kind, entry);
        }
    }

    static DossierPage of(DossierSheet sheet, LookupAccess access) {
        List<Line> timeline = sheet.timeline().stream().map(Line::of).toList();
        return switch (access) {
            case LookupAccess.Masked() -> new DossierPage(sheet, "masked", 0, timeline);
            case LookupAccess.Opened() -> new DossierPage(sheet, "opened", 0, timeline);
            case LookupAccess.OpenedByLink(var until) ->
                new DossierPage(sheet, "linked", 0, timeline, Optional.of(until));
            case LookupAccess.Wrong(int left) -> new DossierPage(sheet, left > 0 ? "wrong" : "last", left, timeline);
            case LookupAccess.Locked() -> new DossierPage(sheet, "locked", 0, timeline);
            case LookupAccess.Unprovable() -> new DossierPage(sheet, "unprovable", 0, timeline);
        };
    }

    /** The question that leads to this page alone. */
    LookUpForm form() {
        return new LookUpForm(sheet.code(), sheet.sender().code());
    }

    /** Whether something was tried that does not open it. */
    public boolean isRefused() {
        return switch (access) {
            case "wrong", "last", "locked" -> true;
            default -> false;
        };
    }

    /** Whether a second factor has opened it. */
    boolean isOpened() {
        return access.equals("opened");
    }

    /** Whether a second factor may open it. */
    public boolean isUnlockable() {
        return switch (access) {
            case "opened", "linked", "unprovable" -> false;
            default -> true;
        };
    }

    /** Whether the day has passed and the agency, rather than the owner, is to move. */
    public boolean isOverdueThere() {
        return sheet.state() != DossierState.SUPPLEMENT_REQUESTED
                && sheet.timeliness()
                        .map(Timeliness::standing)
                        .filter(standing -> standing == Timeliness.Standing.OVERDUE)
                        .isPresent();
    }

    /** Whether only the whole ID number opens it for now. */
    public boolean isLocked() {
        return access.equals("last") || access.equals("locked");
    }
}
