package vn.motcua.rating.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.motcua.rating.Mark;
import vn.motcua.rating.RatingForm;
import vn.motcua.rating.RatingOutcome;
import vn.motcua.rating.Ratings;

/** Takes the answer to the one question. */
@Controller
@RequestMapping("/danh-gia")
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class RatingController {

    private final Ratings ratings;

    RatingController(Ratings ratings) {
        this.ratings = ratings;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @PostMapping
    ModelAndView rate(
            @RequestParam(name = "ve", defaultValue = "") String ticket,
            @RequestParam(name = "muc", defaultValue = "") String mark,
            @RequestParam(name = "y-kien", defaultValue = "") String comment) {
        return switch (ratings.rate(ticket, mark, comment)) {
            case RatingOutcome.Kept() -> new ModelAndView("redirect:/danh-gia/cam-on");
            case RatingOutcome.NoMark() -> again(new RatingForm(ticket, Mark.of(mark), comment, false, "mark"));
            case RatingOutcome.TooLong() -> again(new RatingForm(ticket, Mark.of(mark), comment, false, "comment"));
            case RatingOutcome.TicketOver() -> said("over", HttpStatus.BAD_REQUEST);
            case RatingOutcome.Closed() -> said("closed", HttpStatus.CONFLICT);
        };
    }

    @GetMapping("/cam-on")
    ModelAndView thanks() {
        return said("thanks", HttpStatus.OK);
    }

    private static ModelAndView again(RatingForm form) {
        return new ModelAndView("rating/again", HttpStatus.BAD_REQUEST).addObject("form", form);
    }

    private static ModelAndView said(String what, HttpStatus status) {
        return new ModelAndView("rating/said", status).addObject("what", what);
    }
}
