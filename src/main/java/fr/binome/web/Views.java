package fr.binome.web;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.context.JavaBeanValueResolver;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import fr.binome.platform.StrictHandlebars;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Renders the templates of {@code views/}. Helpers: {@code {{t "key" arguments…}}} puts a text of the bundles in,
 * {@code {{n "key" count}}} one that depends on a number, {@code {{icon "name"}}} a drawing, {@code {{tel number}}} a phone
 * number to tap, {@code {{csrf}}} the hidden field that every form of the staff carries. Thread-safe.
 */
@Singleton
public final class Views {

    private static final String LANGUAGE = "language";
    private static final String CSRF = "csrf";

    private final Handlebars handlebars;
    private final Messages messages;

    Views(Messages messages) {
        this.messages = messages;
        this.handlebars = StrictHandlebars.over(new ClassPathTemplateLoader("/views", ".hbs"));
        handlebars.registerHelper("t", this::text);
        handlebars.registerHelper("n", (key, options) ->
                messages.count(language(options), key.toString(), ((Number) options.param(0)).longValue()));
        handlebars.registerHelper("icon", (name, options) -> Icons.svg(name.toString()));
        handlebars.registerHelper("tel", (number, options) -> PhoneLink.to(number.toString()));
        handlebars.registerHelper("csrf", (ignored, options) -> Forms.hiddenField(options.data(CSRF)));
    }

    /** The rendered {@code view}; {@code csrf} may be empty for pages without staff forms. */
    String render(String view, String language, String csrf, Object model) {
        Context context = Context.newBuilder(model)
                .resolver(MapValueResolver.INSTANCE, MethodValueResolver.INSTANCE, JavaBeanValueResolver.INSTANCE)
                .build()
                .data(LANGUAGE, language)
                .data(CSRF, csrf);
        try {
            return handlebars.compile(view).apply(context);
        } catch (IOException e) {
            throw new UncheckedIOException("The view (" + view + ") does not render.", e);
        }
    }

    private CharSequence text(Object key, Options options) {
        return messages.text(language(options), key.toString(), options.params);
    }

    private static String language(Options options) {
        return options.data(LANGUAGE);
    }
}
