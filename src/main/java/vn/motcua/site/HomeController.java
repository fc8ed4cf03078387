package vn.motcua.site;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** The first page. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class HomeController {

    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    HomeController(AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.agencies = agencies;
        this.procedures = procedures;
    }

    @GetMapping("/")
    String home(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        model.addAttribute("agencies", agencies.all().size());
        model.addAttribute("procedures", procedures.all().size());
        return "home";
    }
}
