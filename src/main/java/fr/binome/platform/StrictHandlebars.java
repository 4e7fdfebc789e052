package fr.binome.platform;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.HelperRegistry;
import com.github.jknack.handlebars.cache.HighConcurrencyTemplateCache;
import com.github.jknack.handlebars.io.TemplateLoader;

/**
 * The template engine of pages and mails: compiled templates are kept, and a name that the model does not know is an
 * error with the template, the line and the name instead of an empty place.
 */
public final class StrictHandlebars {

    private StrictHandlebars() {
    }

    /** A new engine over {@code loader}; add helpers before the first template is compiled. */
    public static Handlebars over(TemplateLoader loader) {
        Handlebars handlebars = new Handlebars(new RememberedTemplates(loader)).with(new HighConcurrencyTemplateCache());
        handlebars.registerHelper(HelperRegistry.HELPER_MISSING, (Helper<Object>) (context, options) -> {
            throw new IllegalArgumentException("Unknown or empty name (" + options.helperName + ") in template ("
                    + options.fn.filename() + "), line (" + options.fn.position()[0]
                    + ").\nMaybe the model lacks it, or it is misspelt.");
        });
        return handlebars;
    }
}
