package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of every mail by day and by night, computed from its styles: WCAG 2.2, 1.4.3. */
class MailColoursTest {

    private static final MailTemplates TEMPLATES = new MailTemplates(Path.of("email-templates"), "https://mentorat.example",
            token -> token + ".signed", JsonMapper.createDefault());
    private static final Pattern NIGHT = Pattern.compile("@media \\(prefers-color-scheme: dark\\) \\{(.*)\\n  }", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    record Rule(String selector, String declarations) {

        int specificity() {
            return 10 * (selector.length() - selector.replace(".", "").length()) + selector.split(" ").length;
        }
    }

    static Stream<String> everyTemplate() {
        return TEMPLATES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void isReadableByDayAndByNight(String template) {
        Map<String, Object> model = new HashMap<>(TEMPLATES.sampleModel(template, "fr"));
        model.put("ownPage", "https://mentorat.example/my/1");
        model.put("stop", "https://mentorat.example/mails/stop/1");
        Document mail = Jsoup.parse(TEMPLATES.render(template, "fr", MailTemplates.usualReader(template), model).html());
        String styles = mail.selectFirst("style").data();
        Matcher night = NIGHT.matcher(styles);
        assertThat(night.find()).isTrue();

        for (List<Rule> scheme : List.of(rules(styles.substring(0, styles.indexOf("@media"))), rules(night.group(1)))) {
            for (Element part : mail.select("body *:not([style^=display:none])")) {
                if (!part.ownText().isBlank()) {
                    String text = nearest(part, "color", scheme);
                    String ground = nearest(part, "background", scheme);
                    assertThat(contrast(text, ground)).as("%s on %s: %s", text, ground, part.ownText()).isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    private static List<Rule> rules(String styles) {
        return RULE.matcher(styles).results().flatMap(rule -> Stream.of(rule.group(1).split(","))
                .map(selector -> new Rule(selector.strip(), rule.group(2)))).sorted(Comparator.comparingInt(Rule::specificity).reversed()).toList();
    }

    private static String nearest(Element part, String property, List<Rule> rules) {
        return Stream.concat(Stream.of(part), part.parents().stream()).flatMap(each -> own(each, property, rules).stream()).findFirst()
                .orElseThrow(() -> new AssertionError("No " + property + " for " + part));
    }

    /** What stands in the element gives way to a rule that is marked as important only. */
    private static Optional<String> own(Element element, String property, List<Rule> rules) {
        List<String> declared = rules.stream().filter(rule -> element.is(rule.selector())).flatMap(rule -> value(rule.declarations(), property).stream())
                .toList();
        return declared.stream().filter(value -> value.endsWith("!important")).map(value -> value.replace("!important", "").strip()).findFirst()
                .or(() -> value(element.attr("style"), property)).or(() -> declared.stream().findFirst());
    }

    private static Optional<String> value(String declarations, String property) {
        return Stream.of(declarations.split(";")).map(String::strip).filter(one -> one.startsWith(property + ":"))
                .map(one -> one.substring(property.length() + 1).strip()).findFirst();
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
