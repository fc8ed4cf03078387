package vn.motcua.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.notice.MailLanguage;
import vn.motcua.notice.SubscribeForm;
import vn.motcua.notice.SubscribeOutcome;
import vn.motcua.notice.Subscriptions;

/**
 * Pages around the mails about a dossier. What a link does, it does when a button is pressed: programs that look into
 * mails open links.
 */
@Controller
@RequestMapping("/theo-doi")
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class SubscriptionController {

    private final Subscriptions subscriptions;

    SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam(name = "ve", defaultValue = "") String ticket,
            @RequestParam(name = "thu", defaultValue = "") String address,
            @RequestParam(name = "ngon-ngu", defaultValue = "vi") String language,
            HttpServletRequest request) {
        MailLanguage chosen = MailLanguage.ofTag(language);
        return switch (subscriptions.ask(ticket, address, chosen, request.getRemoteAddr())) {
            case SubscribeOutcome.Asked() -> new ModelAndView("redirect:/theo-doi/da-gui");
            case SubscribeOutcome.NoAddress() ->
                new ModelAndView("notice/again", HttpStatus.BAD_REQUEST)
                        .addObject("form", new SubscribeForm(ticket, address, true));
            case SubscribeOutcome.TicketOver() -> said("over", HttpStatus.BAD_REQUEST);
            case SubscribeOutcome.Full(int most) ->
                said("full", HttpStatus.CONFLICT).addObject("most", most);
            case SubscribeOutcome.TooOften() -> said("often", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @GetMapping("/da-gui")
    ModelAndView asked() {
        return said("asked", HttpStatus.OK);
    }

    @GetMapping("/xac-nhan")
    ModelAndView confirmation(@RequestParam(name = "ma", defaultValue = "") String token) {
        return subscriptions
                .asked(token)
                .map(dossier -> button("confirm", token, dossier))
                .orElseGet(() -> said("late", HttpStatus.NOT_FOUND));
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(@RequestParam(name = "ma", defaultValue = "") String token) {
        return subscriptions.confirm(token).isPresent()
                ? new ModelAndView("redirect:/theo-doi/da-bat")
                : said("late", HttpStatus.NOT_FOUND);
    }

    @GetMapping("/da-bat")
    ModelAndView confirmed() {
        return said("confirmed", HttpStatus.OK);
    }

    @GetMapping("/dung")
    ModelAndView stopping(@RequestParam(name = "ma", defaultValue = "") String token) {
        Optional<OpenedDossier> followed = subscriptions.followed(token);
        return followed.map(dossier -> button("stop", token, dossier))
                .orElseGet(() -> subscriptions.isLinkToStop(token)
                        ? said("stopped", HttpStatus.OK)
                        : said("unknown", HttpStatus.NOT_FOUND));
    }

    /** Also for mail programs (RFC 8058), which bring neither cookie nor token of a form. */
    @PostMapping("/dung")
    ModelAndView stop(@RequestParam(name = "ma", defaultValue = "") String token) {
        return subscriptions.stop(token) ? said("stopped", HttpStatus.OK) : said("unknown", HttpStatus.NOT_FOUND);
    }

    private static ModelAndView button(String does, String token, OpenedDossier dossier) {
        return new ModelAndView("notice/button")
                .addObject("does", does)
                .addObject("token", token)
                .addObject("dossier", dossier)
                .addObject("keep", "ma=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&");
    }

    private static ModelAndView said(String what, HttpStatus status) {
        return new ModelAndView("notice/said", status).addObject("what", what);
    }
}
