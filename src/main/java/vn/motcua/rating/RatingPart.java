package vn.motcua.rating;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.lookup.DossierPagePart;

/** Asks the one question on the page of a dossier that has ended. */
@Component
@Order(20)
class RatingPart implements DossierPagePart {

    private final Ratings ratings;

    RatingPart(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public Optional<Shown> of(OpenedDossier dossier, String ticket) {
        return ratings.form(dossier, ticket).map(form -> new Shown("rating/question", form));
    }
}
