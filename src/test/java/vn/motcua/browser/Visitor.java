package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.SampleAccounts;

/** Somebody in front of a screen of some width, reading in one language. */
final class Visitor implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final String name;

    Visitor(Browser browser, String base, String language, int width) {
        this(browser, base, language, width, new Browser.NewContextOptions());
    }

    Visitor(Browser browser, String base, String language, int width, Browser.NewContextOptions options) {
        this.base = base;
        this.name = language + "-" + width;
        this.context = browser.newContext(options.setViewportSize(width, 900));
        context.addCookies(List.of(new Cookie("lang", language).setUrl(base).setSameSite(SameSiteAttribute.LAX)));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        page.navigate(base + path);
    }

    /** Sends the form of the present page with this second factor. */
    void tries(String factor) {
        page.fill("#so", factor);
        page.locator("form:has(#so) button").click();
    }

    void looksUp(String code) {
        opens("/tra-cuu");
        page.fill("#ma", code);
        page.locator("form button").click();
    }

    /** Signs in with the password of sample and demo accounts. */
    void signsIn(String name) {
        signsIn(name, SampleAccounts.PASSWORD);
    }

    void signsIn(String name, String password) {
        opens("/dang-nhap");
        page.fill("#ten", name);
        page.fill("#mat-khau", password);
        page.locator("form:has(#ten) button").click();
        assertThat(page.url()).as("signed in as " + name).doesNotContain("/dang-nhap");
    }

    /** Takes a picture, and claims that the page is accessible and not wider than the screen. */
    void judges(String pageName) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", pageName + "-" + name + ".png"))
                .setFullPage(true));
        assertThat(overflow()).as("width of %s at %s", pageName, name).isZero();
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(rules())
                .analyze()
                .getViolations();
        assertThat(violations).as("axe on %s at %s", pageName, name).isEmpty();
    }

    /** Pixels by which the page is wider than the screen. */
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static AxeRunOptions rules() {
        AxeRunOnlyOptions tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(RULES);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        context.close();
    }
}
