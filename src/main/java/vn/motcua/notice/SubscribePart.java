package vn.motcua.notice;

import java.util.Optional;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.lookup.DossierPagePart;

/** Offers, on the page of a dossier that goes on, to write when it does. */
final class SubscribePart implements DossierPagePart {

    @Override
    public Optional<Shown> of(OpenedDossier dossier, String ticket) {
        return Subscriptions.isOver(dossier.state())
                ? Optional.empty()
                : Optional.of(new Shown("notice/subscribe", new SubscribeForm(ticket, "", false)));
    }
}
