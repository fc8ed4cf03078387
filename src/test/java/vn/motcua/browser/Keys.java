package vn.motcua.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

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

    /** Types a day into a field of the browser's own, part by part in the order of an American browser. */
    Keys writesDay(LocalDate day) {
        page.keyboard().type(DateTimeFormatter.ofPattern("MMdduuuu").format(day));
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

    /** Has the box ticked, as it may be already. */
    Keys ticks() {
        if (!(boolean) page.evaluate("() => document.activeElement.checked")) {
            page.keyboard().press("Space");
        }
        return this;
    }

    /** Follows the link or sends the form, and waits for the page that comes. */
    void enters() {
        page.evaluate("() => { window.beforeEnter = true }");
        page.keyboard().press("Enter");
        for (int i = 0; i < PATIENCE; i++) {
            if (hasArrived()) {
                return;
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError("Enter led nowhere at " + page.url() + ", " + page.title());
    }

    private boolean hasArrived() {
        try {
            return (boolean) page.evaluate("() => !window.beforeEnter && document.readyState === 'complete'");
        } catch (PlaywrightException e) {
            // Between two pages there is nobody to ask.
            return false;
        }
    }

    void follows(String selector) {
        to(selector).enters();
    }
}
