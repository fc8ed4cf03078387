package vn.motcua.procedure.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.procedure.Change;

/** Where pages of the catalogue stand, and what the next page says about a change. */
final class Addresses {

    private Addresses() {}

    /** To a procedure's own page. */
    static String redirect(String code) {
        return redirect(code, "");
    }

    /** To a page below a procedure's own. */
    static String redirect(String code, String page) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/quan-tri/thu-tuc/{code}" + page)
                        .encode()
                        .buildAndExpand(code)
                        .toUriString();
    }

    /** Lets the next page say that it is done, or that somebody else was faster. */
    static void tell(Change change, String done, RedirectAttributes next) {
        switch (change) {
            case Change.Done _ -> next.addFlashAttribute("done", done);
            case Change.Overtaken _, Change.Refused _ ->
                next.addFlashAttribute("problem", "procedure.admin.overtaken.short");
        }
    }
}
