package vn.motcua.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Somebody with a keyboard and no mouse. */
final class Keys {

    private static final int PATIENCE = 150;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes forward with the Tab key to what {@code selector} means. */
    Keys to(String selector) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("chosen => document.activeElement.matches(chosen)", selector)) {
                return this;
            }
        }
        throw new AssertionError("no way to " + selector + " with the Tab key at " + page.url() + ", " + page.title());
    }

    /** Writes over what is in the field. */
    Keys writes(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        return this;
    }

    /** Chooses an option of a list by the beginning of its words. */
    Keys chooses(String beginning) {
        page.keyboard().type(beginning);
        return this;
    }

    /** Goes to a group of radio buttons and on with the arrow key to the one that {@code selector} means. */
    Keys picks(String name, String selector) {
        to("[name='" + name + "']");
        for (int i = 0; i < PATIENCE; i++) {
            if ((boolean) page.evaluate("chosen => document.activeElement.matches(chosen)", selector)) {
                page.keyboard().press("Space");
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("no way to " + selector + " with the arrow keys at " + page.url());
    }

    Keys ticks() {
        page.keyboard().press("Space");
        return this;
    }

    /** Follows the link or sends the form, and waits for the page that comes. */
    void enters() {
        page.waitForResponse(Keys::isPage, () -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    private static boolean isPage(Response response) {
        return response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400);
    }

    void follows(String selector) {
        to(selector).enters();
    }
}
