package vn.motcua.lookup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.lookup.LookUpDossier;
import vn.motcua.lookup.LookupAnswer;

/**
 * Where the links of owners lead. The token stands in the query, which this system never logs; Referrer-Policy keeps
 * it from other sites.
 */
@Controller
@RequestMapping(OwnerLinkController.PATH)
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class OwnerLinkController {

    static final String PATH = "/tra-cuu/chu-ho-so";
    private static final String TOKEN = "khoa";

    private final LookUpDossier lookUp;
    private final LookUpViews views;

    OwnerLinkController(LookUpDossier lookUp, LookUpViews views) {
        this.lookUp = lookUp;
        this.views = views;
    }

    static String address(String token) {
        return PATH + "?" + TOKEN + "=" + LookUpViews.encoded(token);
    }

    @ModelAttribute
    void hide(HttpServletResponse response) {
        LookUpViews.hide(response);
    }

    @GetMapping
    ModelAndView open(
            @RequestParam(name = TOKEN, defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        String keep = TOKEN + "=" + LookUpViews.encoded(token) + "&";
        return switch (lookUp.open(token, request.getRemoteAddr())) {
            case LookupAnswer.Found found -> views.sheet(found, request, locale).addObject("keep", keep);
            case LookupAnswer.LinkExpired(var since) ->
                dead("expired", HttpStatus.GONE)
                        .addObject("since", views.moments(locale).day(since));
            case LookupAnswer.TooFast(var retryAfter) ->
                views.tooFast(LookUpForm.EMPTY, retryAfter, response).addObject("keep", keep);
            case LookupAnswer.NotFound _, LookupAnswer.Refused _, LookupAnswer.Several _ ->
                dead("invalid", HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView dead(String reason, HttpStatus status) {
        return views.page("lookup/link", LookUpForm.EMPTY, status).addObject("reason", reason);
    }
}
