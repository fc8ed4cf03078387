package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.Agency;

/**
 * One page of the change feed.
 *
 * @param next where the next page begins
 * @param more whether there is more already
 */
public record ChangePage(List<Change> changes, String next, boolean more) {

    /**
     * That something happened; what it said is read with the dossier itself, so that a feed holds no personal data.
     *
     * @param code of the dossier
     * @param number of the event within the dossier, from 1 without gaps
     * @param kind received, status, result, step or correction
     */
    public record Change(
            String code,
            Agency sender,
            Agency handler,
            int number,
            String kind,
            Optional<DossierState> state,
            Instant happenedAt,
            Instant recordedAt,
            String receipt) {}
}
