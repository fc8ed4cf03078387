package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencyRegister;

/**
 * What happened to the dossiers an agency sent or handles, in an order that never changes and has no gaps: who reads
 * on from the cursor of the last page misses nothing, whatever was being committed at that moment.
 */
@Component
public class ChangeFeed {

    /** Most changes of one page. */
    public static final int MAX_PAGE = 1000;

    private final ChangeTable table;
    private final AgencyRegister agencies;

    ChangeFeed(ChangeTable table, AgencyRegister agencies) {
        this.table = table;
        this.agencies = agencies;
    }

    /**
     * The changes after a cursor, oldest first; an empty page has a cursor too.
     *
     * @param cursor {@link ChangePage#next} of the page before; {@code ""} begins at the beginning
     * @param limit 1 to {@link #MAX_PAGE}
     * @return empty when the cursor is none of ours
     */
    public Optional<ChangePage> after(Agency agency, String cursor, int limit) {
        return ChangeCursor.parse(cursor).map(from -> page(agency, from, limit));
    }

    private ChangePage page(Agency agency, ChangeCursor from, int limit) {
        long horizon = table.horizon();
        List<ChangeTable.Row> rows = table.between(agency.id(), others(agency), from, horizon, limit + 1);
        boolean more = rows.size() > limit;
        List<ChangeTable.Row> shown = rows.subList(0, Math.min(rows.size(), limit));
        ChangeCursor next = more ? shown.getLast().cursor() : from.orLater(ChangeCursor.before(horizon));
        return new ChangePage(shown.stream().map(this::change).toList(), next.text(), more);
    }

    /** Agencies at whose desks this one's dossiers may lie. */
    private List<Integer> others(Agency agency) {
        return agencies.all().stream()
                .filter(other -> other.kind() == AgencyKind.OFFICE && !other.equals(agency))
                .map(Agency::id)
                .toList();
    }

    private ChangePage.Change change(ChangeTable.Row row) {
        return new ChangePage.Change(
                row.code(),
                agencies.byId(row.senderId()),
                agencies.byId(row.handlerId()),
                row.cursor().number(),
                row.kind(),
                row.state(),
                row.happenedAt(),
                row.recordedAt(),
                row.receipt());
    }
}
