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
import vn.motcua.procedure.Offer;
import vn.motcua.procedure.OfferQuestion;
import vn.motcua.statistics.ProvinceMonth;

/** The first page. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class HomeController {

    private final AgencyRegister agencies;
    private final Offer offer;
    private final ProvinceMonth month;

    HomeController(AgencyRegister agencies, Offer offer, ProvinceMonth month) {
        this.agencies = agencies;
        this.offer = offer;
        this.month = month;
    }

    @GetMapping("/")
    String home(Model model, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        SectorsOffered sectors = SectorsOffered.of(offer.find(OfferQuestion.ALL).found());
        model.addAttribute("agencies", agencies.all().size());
        model.addAttribute("procedures", sectors.procedures());
        model.addAttribute("sectors", sectors.largest());
        HomeFigures.of(month.report(), NumberFormat.getInstance(locale))
                .ifPresent(figures -> model.addAttribute("figures", figures));
        return "home";
    }
}
