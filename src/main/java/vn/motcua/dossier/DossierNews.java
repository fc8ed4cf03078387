package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What happened to all dossiers after their reception, for whoever passes it on: in an order that never changes and
 * without gaps, as {@link ChangeFeed} gives it to single agencies. Steps are left out.
 */
@Component
public class DossierNews {

    /** Most news of one page. */
    public static final int MAX_PAGE = 1000;

    private final NewsTable table;
    private final ChangeTable changes;

    DossierNews(NewsTable table, ChangeTable changes) {
        this.table = table;
        this.changes = changes;
    }

    /**
     * One thing that happened.
     *
     * @param number of the event within the dossier
     * @param kind as in {@link ChangePage.Change}
     * @param state that it set; empty when it set none
     * @param moved whether the appointment became another one with it
     */
    public record News(
            DossierId dossier, int number, String kind, Optional<DossierState> state, boolean moved, Instant at) {}

    /**
     * News after a cursor, oldest first.
     *
     * @param next where the next page begins
     * @param more whether there is more already
     */
    public record Page(List<News> news, String next, boolean more) {

        public Page {
            news = List.copyOf(news);
        }
    }

    /** The cursor after which everything is news that is not committed yet, and maybe some that just was. */
    public String now() {
        return ChangeCursor.before(changes.horizon()).text();
    }

    /**
     * The news after a cursor; throws {@link IllegalArgumentException} when it is none of ours.
     *
     * @param limit 1 to {@link #MAX_PAGE}
     */
    public Page after(String cursor, int limit) {
        ChangeCursor from = ChangeCursor.parse(cursor)
                .orElseThrow(() -> new IllegalArgumentException("no cursor of the change feed: " + cursor));
        long horizon = changes.horizon();
        List<NewsTable.Row> rows = table.between(from, horizon, limit + 1);
        boolean more = rows.size() > limit;
        List<NewsTable.Row> shown = rows.subList(0, Math.min(rows.size(), limit));
        ChangeCursor next = more ? shown.getLast().cursor() : from.orLater(ChangeCursor.before(horizon));
        return new Page(shown.stream().map(NewsTable.Row::news).toList(), next.text(), more);
    }
}
