package vn.motcua.print;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.lookup.DossierPagePart;

/** Offers owners their receipt, to be printed or kept. */
@Component
@Order(10)
class ReceiptPart implements DossierPagePart {

    @Override
    public Optional<Shown> of(OpenedDossier dossier, String ticket) {
        return dossier.state().isAccepted() ? Optional.of(new Shown("print/receipt-part", ticket)) : Optional.empty();
    }
}
