package vn.motcua.lookup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.asmx.PublicAddresses;
import vn.motcua.dossier.web.DeadlineView;
import vn.motcua.dossier.web.DeadlineViews;
import vn.motcua.lookup.DossierSheet;
import vn.motcua.lookup.LookupAnswer;
import vn.motcua.lookup.PageParts;

/** Turns answers into pages. */
@Component
class LookUpViews {

    private final PublicAddresses addresses;
    private final DeadlineViews deadlines;
    private final PageParts parts;
    private final MessageSource messages;

    LookUpViews(PublicAddresses addresses, DeadlineViews deadlines, PageParts parts, MessageSource messages) {
        this.addresses = addresses;
        this.deadlines = deadlines;
        this.parts = parts;
        this.messages = messages;
    }

    /** Has nobody else find a page, neither in a cache nor with a search engine. */
    static void hide(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** The page alone, with nothing looked up. */
    ModelAndView form(LookUpForm form, HttpStatus status) {
        return page("lookup/form", form, status);
    }

    ModelAndView tooFast(LookUpForm form, Duration retryAfter, HttpServletResponse response) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return page("lookup/too-fast", form, HttpStatus.TOO_MANY_REQUESTS).addObject("seconds", seconds);
    }

    ModelAndView sheet(LookupAnswer.Found found, HttpServletRequest request, Locale locale) {
        sendFormTokenFirst(request);
        DossierPage dossier = DossierPage.of(found.sheet(), found.access());
        ModelAndView page = page("lookup/dossier", dossier.form(), HttpStatus.OK)
                .addObject("page", dossier)
                .addObject("sheet", dossier.sheet())
                .addObject("deadline", deadline(dossier.sheet(), locale))
                .addObject("parts", dossier.isOpened() ? parts.of(dossier.sheet()) : List.of())
                .addObject("moments", new Moments(messages, locale));
        found.link()
                .ifPresent(link -> page.addObject("link", link)
                        .addObject(
                                "linkAddress",
                                addresses.of(request).base() + OwnerLinkController.address(link.token())));
        return page;
    }

    /** Headers leave with the first kilobytes of a page, and this one has its form further down. */
    private static void sendFormTokenFirst(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private DeadlineView deadline(DossierSheet sheet, Locale locale) {
        return deadlines.of(
                new DeadlineViews.Subject(
                        sheet.agency().id(), sheet.receivedAt(), sheet.finishedAt(), sheet.deadline()),
                locale);
    }

    ModelAndView page(String view, LookUpForm form, HttpStatus status) {
        return new ModelAndView(view, status).addObject("form", form).addObject("keep", form.query());
    }

    Moments moments(Locale locale) {
        return new Moments(messages, locale);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
