package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.motcua.SampleAccounts;

/** Somebody in front of a screen of some width, reading in one language. */
final class Visitor implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The library's own way into the page takes twice as long. */
    private static final String AXE = axe();

    /** None of these rules reads style sheets, and no page has a frame. */
    private static final String RUN_AXE = """
        async tags => {
          const options = {
            runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false, iframes: false };
          const results = await axe.run(document, options);
          return results.violations.map(rule =>
            rule.id + ': ' + rule.help + ' at ' + rule.nodes.map(node => node.target.join(' ')).join(', '));
        }\
        """;

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
        page.waitForLoadState();
        takesPicture(pageName + "-" + name);
        assertThat(overflow()).as("width of %s at %s", pageName, name).isZero();
        page.evaluate(AXE);
        List<?> violations = (List<?>) page.evaluate(RUN_AXE, RULES);
        assertThat(violations).as("axe on %s at %s", pageName, name).isEmpty();
    }

    /** Of the whole page. */
    void takesPicture(String file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", file + ".png"))
                .setFullPage(true));
    }

    /** Pixels by which the page is wider than the screen. */
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
