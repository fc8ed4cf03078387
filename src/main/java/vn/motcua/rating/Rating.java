package vn.motcua.rating;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierId;

/**
 * What an owner said.
 *
 * @param comment may hold personal data
 */
record Rating(DossierId dossier, int procedureId, Mark mark, Optional<String> comment, Instant ratedAt) {

    @Override
    public String toString() {
        return "Rating[" + mark + "]";
    }
}
