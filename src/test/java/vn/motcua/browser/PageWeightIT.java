package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** What the pages of citizens weigh on the wire, headers included, and how long the first takes on a slow phone. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightIT {

    private static final Logger LOG = LoggerFactory.getLogger(PageWeightIT.class);
    private static final int FIRST_VISIT = 150_000;
    private static final int LATER_PAGE = 30_000;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private Browser browser;
    private String code;

    @BeforeAll
    void open() {
        browser = Chromium.browser();
        code = new DossierFixture(jdbc, agencies, procedures)
                .received(aReception("sxd"))
                .code();
    }

    @Test
    void theFirstVisitAndLaterPagesAreLight() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            Scales scales = Scales.under(page);
            assertThat(scales.weigh("first visit", base() + "/")).isLessThan(FIRST_VISIT);
            for (String path :
                    List.of("/tra-cuu", "/tra-cuu?ma=" + code, "/tra-cuu?ma=khong-co", "/thu-tuc", "/thong-ke", "/")) {
                assertThat(scales.weigh(path.replace(code, "…"), base() + path))
                        .as(path)
                        .isLessThan(LATER_PAGE);
            }
            assertThat(scales.hosts).containsOnly("127.0.0.1:" + port);
        }
    }

    /** As the developer tools of browsers have it: 400 kbit/s and two seconds for each answer. */
    @Test
    void theFirstPageCanBeReadOnSlow3g() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 640))) {
            Page page = context.newPage();
            CDPSession session = context.newCDPSession(page);
            JsonObject conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", 2000);
            conditions.addProperty("downloadThroughput", 50_000);
            conditions.addProperty("uploadThroughput", 50_000);
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", conditions);
            page.navigate(base() + "/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            Number readable = (Number) page.evaluate(
                    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()");
            LOG.info("first page on slow 3G: readable after {} ms", Math.round(readable.doubleValue()));
            assertThat(readable.doubleValue()).isLessThan(10_000);
        }
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    /** Adds up what comes over the wire, fonts apart. */
    private static final class Scales {

        private final Page page;
        private final Map<String, String> types = new HashMap<>();
        private final List<String> hosts = new ArrayList<>();
        private double bytes;

        private Scales(Page page) {
            this.page = page;
        }

        static Scales under(Page page) {
            Scales scales = new Scales(page);
            CDPSession session = page.context().newCDPSession(page);
            session.on("Network.requestWillBeSent", scales::sent);
            session.on("Network.loadingFinished", scales::finished);
            session.send("Network.enable");
            return scales;
        }

        int weigh(String name, String address) {
            bytes = 0;
            page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            LOG.info("{}: {} bytes on the wire without fonts", name, Math.round(bytes));
            return (int) bytes;
        }

        private void sent(JsonObject event) {
            String url = event.getAsJsonObject("request").get("url").getAsString();
            types.put(event.get("requestId").getAsString(), url);
            // The browser draws the calendar beside a field for a day with an image of its own.
            if (!url.startsWith("data:")) {
                hosts.add(url.replaceFirst("^[a-z]+://([^/]+).*$", "$1"));
            }
        }

        private void finished(JsonObject event) {
            String url = types.getOrDefault(event.get("requestId").getAsString(), "");
            if (!url.endsWith(".woff2")) {
                bytes += event.get("encodedDataLength").getAsDouble();
            }
        }
    }
}
