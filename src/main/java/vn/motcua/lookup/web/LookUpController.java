package vn.motcua.lookup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.lookup.LookUpDossier;
import vn.motcua.lookup.LookupAnswer;
import vn.motcua.lookup.LookupQuestion;

/**
 * The pages on which citizens find a dossier. Addresses and fields are in Vietnamese, since people read and type them.
 */
@Controller
@RequestMapping("/tra-cuu")
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class LookUpController {

    private final LookUpDossier lookUp;
    private final LookUpViews views;

    LookUpController(LookUpDossier lookUp, LookUpViews views) {
        this.lookUp = lookUp;
        this.views = views;
    }

    @ModelAttribute
    void hide(HttpServletResponse response) {
        LookUpViews.hide(response);
    }

    @GetMapping
    ModelAndView find(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            @RequestParam(name = "don-vi", required = false) @Nullable String agency,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return code == null
                ? views.form(LookUpForm.EMPTY, HttpStatus.OK)
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
                views.form(form, HttpStatus.BAD_REQUEST).addObject("problem", problem.name());
            case LookupAnswer.NotFound _, LookupAnswer.LinkExpired _ ->
                views.form(form, HttpStatus.NOT_FOUND).addObject("notFound", true);
            case LookupAnswer.TooFast(var retryAfter) -> views.tooFast(form, retryAfter, response);
            case LookupAnswer.Several(var choices) ->
                views.page("lookup/choose", form, HttpStatus.OK).addObject("choices", choices);
            case LookupAnswer.Found found -> views.sheet(found, request, locale);
        };
    }
}
