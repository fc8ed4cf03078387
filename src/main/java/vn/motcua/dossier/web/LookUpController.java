package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.LookUpDossier;
import vn.motcua.dossier.LookupAnswer;
import vn.motcua.dossier.LookupQuestion;
import vn.motcua.dossier.OpenedDossiers;

/**
 * The pages on which citizens find a dossier. Addresses and fields are in Vietnamese, since people read and type them.
 */
@Controller
@RequestMapping("/tra-cuu")
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class LookUpController {

    private final LookUpDossier lookUp;
    private final OpenedDossiers opened;
    private final MessageSource messages;

    LookUpController(LookUpDossier lookUp, OpenedDossiers opened, MessageSource messages) {
        this.lookUp = lookUp;
        this.opened = opened;
        this.messages = messages;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    ModelAndView find(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            @RequestParam(name = "don-vi", required = false) @Nullable String agency,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return code == null
                ? form(LookUpForm.EMPTY, HttpStatus.OK)
                : answer(LookupQuestion.of(code, agency, null), request, response, locale);
    }

    /** The second factor comes in a body only, and stands in no address. */
    @PostMapping
    ModelAndView open(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            @RequestParam(name = "don-vi", required = false) @Nullable String agency,
            @RequestParam(name = "so", required = false) @Nullable String factor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return answer(LookupQuestion.of(code, agency, factor), request, response, locale);
    }

    private ModelAndView answer(
            LookupQuestion question, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        LookUpForm form = LookUpForm.of(question);
        return switch (lookUp.answer(question, request.getRemoteAddr())) {
            case LookupAnswer.Refused(var problem) ->
                form(form, HttpStatus.BAD_REQUEST).addObject("problem", problem.name());
            case LookupAnswer.NotFound() -> form(form, HttpStatus.NOT_FOUND).addObject("notFound", true);
            case LookupAnswer.TooFast(Duration retryAfter) -> tooFast(form, retryAfter, response);
            case LookupAnswer.Several(var choices) ->
                page("lookup/choose", form, HttpStatus.OK).addObject("choices", choices);
            case LookupAnswer.Found(var sheet, var access) -> sheet(DossierPage.of(sheet, access), locale);
        };
    }

    private static ModelAndView form(LookUpForm form, HttpStatus status) {
        return page("lookup/form", form, status);
    }

    private static ModelAndView tooFast(LookUpForm form, Duration retryAfter, HttpServletResponse response) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return page("lookup/too-fast", form, HttpStatus.TOO_MANY_REQUESTS).addObject("seconds", seconds);
    }

    private ModelAndView sheet(DossierPage dossier, Locale locale) {
        return page("lookup/dossier", dossier.form(), HttpStatus.OK)
                .addObject("page", dossier)
                .addObject("sheet", dossier.sheet())
                .addObject("parts", dossier.isOpened() ? opened.partsOf(dossier.sheet()) : List.of())
                .addObject("moments", new Moments(messages, locale));
    }

    private static ModelAndView page(String view, LookUpForm form, HttpStatus status) {
        return new ModelAndView(view, status).addObject("form", form).addObject("keep", form.query());
    }
}
