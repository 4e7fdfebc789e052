package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Somebody with a keyboard and nothing else. At every stop the focus must be seen, stand within the window and come after the
 * stop before it. Not thread-safe.
 */
final class Keyboard {

    /** The first button of the page's form. */
    static final String GO = "main form button";

    private static final int MOST_STOPS = 90;
    private static final String STOP = """
            selector => {
              const stop = document.activeElement;
              const outlined = [stop, stop.closest('label')].some(part => {
                const look = part && getComputedStyle(part);
                return look && look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
              });
              const box = stop.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const before = window.stopBefore;
              const after = !before || !before.isConnected || !!(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
              window.stopBefore = stop;
              const first = [...document.querySelectorAll(selector)].find(each => each.type !== 'hidden');
              const faults = Object.entries({outlined, inside, after}).filter(([, right]) => !right)
                .map(([what]) => 'not ' + what + ': ' + (stop.id || stop.name || stop.textContent.trim()));
              return {faults, there: stop === first};
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Tabs on until the first thing that {@code selector} names has the focus. */
    Keyboard to(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Map<?, ?> here = (Map<?, ?>) page.evaluate(STOP, selector);
            assertThat((List<?>) here.get("faults")).as("on the way to " + selector + " on " + page.url()).isEmpty();
            if (Boolean.TRUE.equals(here.get("there"))) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + " on " + page.url());
    }

    /** Over the head of the page, by the link that is there for it. */
    Keyboard skip() {
        to("a.skip").press("Enter");
        page.evaluate("window.stopBefore = null");
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Sends or follows, and waits for the page that comes. */
    Keyboard enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** The id of what has the focus. */
    String here() {
        return (String) page.evaluate("document.activeElement.id");
    }
}
