package vn.motcua.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.motcua.server.ServerSettings;
import vn.motcua.server.ServerSettings.Environment;

/** Gives every page what its layout shows: model attributes {@code site} and {@code keep}. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    /**
     * What the layout shows.
     *
     * @param test whether this is the test system
     * @param open whether there are pages for citizens
     * @param language two letters
     */
    record Site(ProvinceSettings province, boolean test, boolean open, String language) {}

    private final ProvinceSettings province;
    private final boolean test;
    private final boolean open;

    PageFrame(ProvinceSettings province, ServerSettings server, @Value("${motcua.site:true}") boolean open) {
        this.province = province;
        this.test = server.environment() == Environment.TEST;
        this.open = open;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        return new Site(province, test, open, Language.of(request).tag());
    }

    /** What a change of language keeps of the query, ending in {@code &}; pages with a query set it. */
    @ModelAttribute("keep")
    String keep() {
        return "";
    }
}
