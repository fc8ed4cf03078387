package vn.motcua.site;

import jakarta.servlet.http.HttpServletResponse;
import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.ProvinceFigures;
import vn.motcua.procedure.Offer;
import vn.motcua.procedure.OfferQuestion;

/** The first page. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class HomeController {

    private final AgencyRegister agencies;
    private final Offer offer;
    private final ProvinceFigures figures;

    HomeController(AgencyRegister agencies, Offer offer, ProvinceFigures figures) {
        this.agencies = agencies;
        this.offer = offer;
        this.figures = figures;
    }

    @GetMapping("/")
    String home(Model model, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        SectorsOffered sectors = SectorsOffered.of(offer.find(OfferQuestion.ALL).found());
        model.addAttribute("agencies", agencies.all().size());
        model.addAttribute("procedures", sectors.procedures());
        model.addAttribute("sectors", sectors.largest());
        figures.latest()
                .filter(counted -> counted.received() + counted.finished() + counted.overdue() > 0)
                .ifPresent(counted ->
                        model.addAttribute("figures", HomeFigures.of(counted, NumberFormat.getInstance(locale))));
        return "home";
    }
}
