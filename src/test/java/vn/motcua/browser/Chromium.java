package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.DebianPackages;
import vn.motcua.InstalledProgram;

/** Finds a Chromium for the tests in the browser, or gets one. */
public final class Chromium {

    /** Without it Playwright downloads three browsers before it starts. */
    private static final Map<String, String> DRIVER = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--lang=en-US",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final InstalledProgram PROGRAM = new InstalledProgram(
            "CHROMIUM",
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                    "/snap/bin/chromium"));

    private static Optional<Browser> shared = Optional.empty();

    private Chromium() {}

    /** Makes sure that there is one; false where that is not possible. */
    public static boolean ensure() throws IOException, InterruptedException {
        return installed().isPresent() || installedByDebian() || downloadedByPlaywright();
    }

    /**
     * One without a window that all tests share and that ends with them: each visitor has a context of its own. Throws
     * {@link IllegalStateException} when there is none.
     */
    public static synchronized Browser browser() {
        Browser running = shared.filter(Browser::isConnected).orElseGet(() -> launch(playwright()));
        shared = Optional.of(running);
        return running;
    }

    static Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "Chromium does not start; name one in the environment variable CHROMIUM", e);
        }
    }

    static Playwright playwright() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(DRIVER));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright;
    }

    /** One that this machine has; Playwright's own is not among them. */
    static Optional<Path> installed() {
        return PROGRAM.find();
    }

    private static boolean installedByDebian() throws IOException, InterruptedException {
        return (DebianPackages.install("chromium-headless-shell") || DebianPackages.install("chromium"))
                && installed().isPresent();
    }

    private static boolean downloadedByPlaywright() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        List<String> command = List.of(java, "-cp", classPath, "com.microsoft.playwright.CLI", "install", "chromium");
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
