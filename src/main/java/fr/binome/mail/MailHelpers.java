package fr.binome.mail;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a template may call: {@code {{link "/path" token}}} for a signed address (with {@code answer="YES"} one that chooses
 * that answer), {@code {{url "/path"}}} for a plain one, {@code {{t "key"}}} for a text that all mails share, and
 * {@code {{#button address}}Label{{/button}}}, drawn by {@code _partials/button}, {@code {{number "119" "tel"}}} for a short
 * number that a tap calls ({@code "sms"}: writes to).
 */
final class MailHelpers {

    static final String LANGUAGE = "language";
    // Looks at what stands before only where a zero is, which makes it several times as fast: it runs over every mail.
    private static final Pattern PHONE = Pattern.compile("0(?<!\\d0)\\d(?: \\d\\d){4}(?!\\d)");

    private final String publicUrl;
    private final LinkSigner signer;
    private final MailTexts texts;

    MailHelpers(String publicUrl, LinkSigner signer, MailTexts texts) {
        this.publicUrl = publicUrl;
        this.signer = signer;
        this.texts = texts;
    }

    /** @param part "html" or "txt", which decides how a button is drawn */
    Handlebars register(Handlebars handlebars, String part) {
        handlebars.registerHelper("link", this::link);
        handlebars.registerHelper("url", (path, options) -> publicUrl + text(path, options));
        handlebars.registerHelper("t", (key, options) ->
                texts.text(options.data(LANGUAGE), text(key, options), options.params));
        handlebars.registerHelper("number", (number, options) -> new Handlebars.SafeString(
                call(text(options.param(0, "tel"), options), text(number, options))));
        handlebars.registerHelper("button", (address, options) ->
                button(handlebars, "_partials/button." + part, text(address, options), options));
        return handlebars;
    }

    /** HTML in which a tap on a phone number calls it and no line ends within one. */
    static String callable(String html) {
        return PHONE.matcher(html).replaceAll(found -> call("tel", found.group()));
    }

    private static String call(String scheme, String number) {
        return "<a href=\"" + scheme + ":" + number.replace(" ", "") + "\" style=\"color:#0f5e63;white-space:nowrap;\">" + number + "</a>";
    }

    private CharSequence link(Object path, Options options) {
        String token = text(options.param(0, null), options);
        Object answer = options.hash("answer");
        String address = publicUrl + text(path, options) + "/" + signer.sign(token);
        return answer == null ? address : address + "?answer=" + URLEncoder.encode(answer.toString(), StandardCharsets.UTF_8);
    }

    private static CharSequence button(Handlebars handlebars, String partial, String address, Options options)
            throws IOException {
        String label = options.fn().toString().strip();
        Context model = Context.newBuilder(options.context, Map.of("address", address, "label", label)).build();
        return new Handlebars.SafeString(handlebars.compile(partial).apply(model));
    }

    private static String text(Object value, Options options) {
        if (!(value instanceof String text) || text.isEmpty()) {
            throw new MailTemplateException("Helper (" + options.helperName + ") got an empty name instead of a text."
                    + "\nMaybe the model lacks the name, or it is misspelt.");
        }
        return text;
    }
}
