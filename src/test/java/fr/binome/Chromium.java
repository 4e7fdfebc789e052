package fr.binome;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real chromium. Every page that {@link Reader#look} sees is examined with axe-core, must fit the screen's width, and is
 * kept as a picture in {@code target/screenshots} for people to look at.
 */
public final class Chromium implements AutoCloseable {

    private static final String PROGRAM = System.getenv().getOrDefault("BINOME_CHROMIUM", "/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** A window of 1280 pixels shows half as many at 200 %. */
    private static final int ENLARGED = 640;
    private static final String CONTRASTS = "async () => (await axe.run(document, {runOnly: ['color-contrast'], resultTypes: ['violations']}))"
            + ".violations.flatMap(violation => violation.nodes.map(node => node.target.join(' ')))";
    private static final AxeRunOptions VIOLATIONS_ONLY = violationsOnly();

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(PROGRAM)).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
                    "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    private int pictures;

    /** Somebody with a browser window of {@code width} pixels and cookies of their own, who reads French. */
    public Reader reader(int width) {
        return reader(width, true);
    }

    /** The same with scripts on or off. */
    public Reader reader(int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setLocale("fr-FR").setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(20_000);
        return new Reader(context.newPage(), width, scripts);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** What passes is not described, and nothing is handed to a second page to be summed up: the same findings in a third of the time. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** One person at one window. */
    public final class Reader {

        private final Page page;
        private final int width;
        private final boolean scripts;

        private Reader(Page page, int width, boolean scripts) {
            this.scripts = scripts;
            this.page = page;
            this.width = width;
        }

        public Page page() {
            return page;
        }

        /** Opens {@code address}, and looks. */
        public Reader open(String address, String name) {
            page.navigate(address);
            return look(name);
        }

        /** Examines and pictures the page that is open; {@code name} is for the picture's file. */
        public Reader look(String name) {
            glance(name);
            return scripts ? examineWhereItStays(name) : this;
        }

        /** Only pictures the page, where another test or another moment of the same one examines it. */
        public Reader glance(String name) {
            page.waitForLoadState();
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setType(ScreenshotType.JPEG).setQuality(80)
                    .setPath(PICTURES.resolve(String.format("%02d-%s-%d.jpg", ++pictures, name, width))));
            return this;
        }

        /**
         * Looks at the page in light and in dark, and whether it fits the window as it is and where a window of 1280 pixels is
         * enlarged to 200 % (WCAG 2.2, 1.4.4 and 1.4.10). In dark only the contrasts are examined, as nothing else differs.
         */
        public Reader lookEverywhere(String name) {
            look(name);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat((List<?>) page.evaluate(CONTRASTS)).as("contrasts in dark on " + name + " (" + page.url() + ")").isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            return fits(name);
        }

        /** Opens {@code address} and examines its contrasts in dark, where everything else was examined in light. */
        public Reader openInDark(String address) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.navigate(address);
            AxeResults results = new AxeBuilder(page).setLegacyMode(true).options(violationsOnly()).withRules(List.of("color-contrast"))
                    .exclude("iframe").analyze();
            assertThat(results.getViolations()).as("contrasts in dark on " + address)
                    .flatExtracting(violation -> violation.getNodes().stream().map(node -> node.getTarget().toString()).toList()).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            return this;
        }

        /** Whether nothing is too wide for the window, as it is and where one of 1280 pixels is enlarged to 200 %. */
        public Reader fits(String name) {
            page.setViewportSize(ENLARGED, 450);
            assertFits(name, ENLARGED);
            page.setViewportSize(width, 900);
            assertFits(name, width);
            return this;
        }

        private void assertFits(String name, int window) {
            int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(wide).as("width of " + name + " in a window of " + window).isLessThanOrEqualTo(window);
        }

        /** A page that shows progress may move on by itself while it is examined: then the one that follows is. */
        private Reader examineWhereItStays(String name) {
            try {
                return examine(name);
            } catch (PlaywrightException moved) {
                if (!moved.getMessage().contains("Execution context was destroyed")) {
                    throw moved;
                }
                page.waitForLoadState();
                return examine(name);
            }
        }

        /** Needs scripts, as axe-core is one. */
        private Reader examine(String name) {
            AxeResults results = new AxeBuilder(page).setLegacyMode(true).options(VIOLATIONS_ONLY).exclude("iframe").analyze();
            assertThat(results.getViolations()).as("axe-core on " + name + " (" + page.url() + ")")
                    .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getTarget()).isEmpty();
            assertFits(name, width);
            return this;
        }
    }
}
