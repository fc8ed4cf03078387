package vn.motcua.dossier.rest;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.ChangePage;
import vn.motcua.exchange.RestTexts;

/**
 * One page of the change feed, without personal data.
 *
 * @param next what to send as {@code after} for the next page
 * @param more whether there is more already
 */
record ChangesView(List<Change> changes, String next, boolean more) {

    /** That something happened. */
    record Change(
            String dossier,
            String sender,
            String handler,
            int number,
            String kind,
            Optional<String> state,
            String happenedAt,
            String recordedAt,
            String receipt) {

        static Change of(ChangePage.Change change) {
            return new Change(
                    change.code(),
                    change.sender().code(),
                    change.handler().code(),
                    change.number(),
                    change.kind(),
                    change.state().map(StateNames::of),
                    RestTexts.moment(change.happenedAt()),
                    RestTexts.moment(change.recordedAt()),
                    change.receipt());
        }
    }

    static ChangesView of(ChangePage page) {
        return new ChangesView(page.changes().stream().map(Change::of).toList(), page.next(), page.more());
    }
}
