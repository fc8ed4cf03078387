package vn.motcua.statistics.web;

import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.statistics.DataDictionary;

/** Says what figures are given away, where, and what they mean. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class OpenDataPage {

    private static final int YEARS_SHOWN = 3;

    private final AgencyRegister agencies;

    OpenDataPage(AgencyRegister agencies) {
        this.agencies = agencies;
    }

    @GetMapping("/thong-ke/du-lieu-mo")
    String page(Model model) {
        int year = agencies.today().getYear();
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS_SHOWN).mapToObj(back -> year - back).toList());
        model.addAttribute("month", agencies.today().toString().substring(0, 7));
        model.addAttribute("dictionary", DataDictionary.fields());
        return "statistics/open-data";
    }
}
