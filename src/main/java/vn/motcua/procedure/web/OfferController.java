package vn.motcua.procedure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Offer;
import vn.motcua.procedure.OfferAnswer;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.Sectors;

/** The catalogue as everybody reads it. */
@Controller
@RequestMapping("/thu-tuc")
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class OfferController {

    private final Offer offer;
    private final ProcedureEditing procedures;
    private final Sectors sectors;
    private final AgencyRegister agencies;
    private final MessageSource messages;
    private final Clock clock;

    OfferController(
            Offer offer,
            ProcedureEditing procedures,
            Sectors sectors,
            AgencyRegister agencies,
            MessageSource messages,
            Clock clock) {
        this.sectors = sectors;
        this.offer = offer;
        this.procedures = procedures;
        this.agencies = agencies;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute("texts")
    OfferTexts texts(HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return new OfferTexts(messages, agencies, locale);
    }

    @GetMapping
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("texts") OfferTexts texts,
            Model model) {
        OfferForm form = OfferForm.of(parameters);
        OfferAnswer answer = offer.find(form.question());
        model.addAttribute("form", form);
        model.addAttribute("page", OfferPage.of(answer.found(), form.page()));
        model.addAttribute("filters", OfferChoices.of(form, answer, offer.sectors(), texts));
        model.addAttribute("keep", form.keep());
        return "offer/list";
    }

    @GetMapping("/{code}")
    String procedure(@PathVariable("code") String code, Model model) {
        ProcedureSheet sheet = procedures
                .find(code)
                .flatMap(procedure -> ProcedureSheet.of(procedure, clock.instant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", sheet);
        model.addAttribute("sector", sector(sheet.content().naming().sector()));
        model.addAttribute(
                "replacement", sheet.end().flatMap(end -> end.replacement()).flatMap(procedures::find));
        return "offer/procedure";
    }

    private String sector(String code) {
        return sectors.all().stream()
                .filter(sector -> sector.code().equals(code))
                .map(Sector::name)
                .findFirst()
                .orElse(code);
    }
}
