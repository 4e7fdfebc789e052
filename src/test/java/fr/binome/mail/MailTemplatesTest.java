package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailTemplatesTest {

    private static final Path DIRECTORY = Path.of("email-templates");
    private static final JsonMapper MAPPER = JsonMapper.createDefault();
    private static final MailTemplates TEMPLATES = load(DIRECTORY);

    record Case(String template, String language) {
    }

    static Stream<Case> everyTemplateInEveryLanguage() {
        return TEMPLATES.names().stream().flatMap(name -> Stream.of("fr", "en").map(language -> new Case(name, language)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void rendersWithItsSampleInBothLanguages(Case mail) {
        RenderedMail rendered = sampleOf(mail);

        assertThat(rendered.language()).isEqualTo(mail.language());
        assertThat(rendered.html()).doesNotContain("{{");
        assertThat(rendered.text()).doesNotContain("{{", "&#", "&amp;", "<");
        assertThat(Jsoup.parse(rendered.html()).select("html").attr("lang")).isEqualTo(mail.language());
        assertThat(Jsoup.parse(rendered.html()).select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void saysTheSameInTextAndHtml(Case mail) {
        RenderedMail rendered = sampleOf(mail);
        Document html = Jsoup.parse(rendered.html());

        assertThat(addresses(rendered.text())).containsExactlyElementsOf(html.select("a[href^=http]").eachAttr("href"));
        for (Element part : html.select("h1, .card p, .card li, .button a")) {
            assertThat(words(rendered.text())).contains(words(part.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void namesTheCoordinatorAndANumberToCall(Case mail) {
        RenderedMail rendered = sampleOf(mail);

        assertThat(rendered.text()).contains("Claire Morel", "06 12 00 00 00", "Passerelle Demain");
        assertThat(Jsoup.parse(rendered.html()).text()).contains("Claire Morel", "06 12 00 00 00", "Passerelle Demain");
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void keepsNamesOutOfTheSubjectAndThePreview(Case mail) {
        RenderedMail rendered = sampleOf(mail);
        Map<String, Object> sample = sample(mail.template());

        for (String name : List.of("firstName", "partnerFirstName", "menteeFirstName", "code", "signal")) {
            if (sample.get(name) instanceof String value) {
                assertThat(rendered.subject() + rendered.preview()).doesNotContain(value);
            }
        }
    }

    /** Mailboxes and locked screens show what follows the preview, some hundred characters in all. */
    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void keepsTheMailItselfOutOfThePreview(Case mail) {
        String shown = Jsoup.parse(sampleOf(mail).html()).body().wholeText().replaceAll("\\s*\\R\\s*", "");

        assertThat(shown.codePoints().limit(140).mapToObj(Character::toString).filter(each -> each.matches("[\\p{L}\\p{N}]"))
                .collect(Collectors.joining())).isEqualTo(sampleOf(mail).preview().replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void drawsButtonsThatAThumbHits(Case mail) {
        for (Element button : Jsoup.parse(sampleOf(mail).html()).select(".button a")) {
            assertThat(button.attr("style")).contains("display:block", "padding:12px", "line-height:26px");
            assertThat(button.attr("href")).startsWith("https://mentorat.example/");
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void callsWhoeverTapsANumber(Case mail) {
        Document html = Jsoup.parse(sampleOf(mail).html());

        assertThat(html.select("a[href=tel:0612000000]").eachText()).isNotEmpty().containsOnly("06 12 00 00 00");
        assertThat(html.select(".notice").text().contains("119")).isEqualTo(!html.select(".notice a[href=tel:119]").isEmpty());
        assertThat(html.select("a a, title a, .button a[href^=tel]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void saysNothingInTheOtherLanguage(Case mail) {
        String foreign = mail.language().equals("fr") ? "\\b(you|your|the|with|and|yes)\\b"
                : "\\b(vous|votre|vos|nous|avec|pas|une|oui|jeudi|vendredi|mercredi|mardi|dimanche|novembre|décembre|et)\\b";

        assertThat(Pattern.compile(foreign).matcher(sampleOf(mail).text()).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void saysAsMuchInBothLanguages(Case mail) {
        Document french = Jsoup.parse(sampleOf(new Case(mail.template(), "fr")).html());
        Document own = Jsoup.parse(sampleOf(mail).html());

        for (String part : List.of(".card > p", ".card h2", ".card li", ".button a", ".card strong", ".notice")) {
            assertThat(own.select(part)).as(part).hasSameSizeAs(french.select(part));
        }
    }

    @Test
    void tellsWhoDoesNotFeelSafeFromWhoMayBeCalledTomorrow() {
        for (String template : List.of("staff-signal", "staff-overdue")) {
            Map<String, Object> model = new HashMap<>(sample(template));
            model.put("urgent", true);
            model.put("case", "/signals/0123456789abcdefghjk");

            RenderedMail mail = TEMPLATES.render(template, "fr", RecipientKind.STAFF, model);

            assertThat(mail.subject()).startsWith("Urgent");
            assertThat(addresses(mail.text())).containsExactly("https://mentorat.example/signals/0123456789abcdefghjk");
            assertThat(sampleOf(new Case(template, "fr")).subject()).doesNotContain("Urgent");
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void shoutsAtNobody(Case mail) {
        assertThat(sampleOf(mail).text()).doesNotContain("!");
    }

    @Test
    void asksTheCheckInQuestionWithOneSignedLinkAnAnswer() {
        RenderedMail mail = sampleOf(new Case("check-in-mentee", "fr"));

        assertThat(Jsoup.parse(mail.html()).select(".button a").eachText())
                .containsExactly("Oui", "Pas encore", "Je n'arrive pas à joindre mon mentor");
        assertThat(addresses(mail.text())).containsExactly(
                "https://mentorat.example/check-in/0123456789abcdefghjk.signed?answer=YES",
                "https://mentorat.example/check-in/0123456789abcdefghjk.signed?answer=NOT_YET",
                "https://mentorat.example/check-in/0123456789abcdefghjk.signed?answer=CANNOT_REACH");
    }

    @Test
    void neverPutsAnOpeningAnswerIntoAProposalLink() {
        for (String template : List.of("proposal-mentor", "proposal-mentee", "guardian-authorisation")) {
            assertThat(addresses(sampleOf(new Case(template, "fr")).text())).noneMatch(address -> address.contains("?"));
        }
    }

    @Test
    void leadsToTheOwnPageAndTheWayOutInTheFooterOfBothParts() {
        Map<String, Object> model = new HashMap<>(sample("introduction"));
        model.put("ownPage", "https://mentorat.example/my/1");
        model.put("stop", "https://mentorat.example/mails/stop/1");

        RenderedMail mail = TEMPLATES.render("introduction", "fr", RecipientKind.MENTEE, model);

        // 45 pixels for a thumb: a line of 23 between twice 11.
        assertThat(Jsoup.parse(mail.html()).select(".footer a[href^=http]").eachAttr("style")).allMatch(style -> style.contains("padding:11px"));
        assertThat(Jsoup.parse(mail.html()).select(".footer a[href^=http]").eachAttr("href"))
                .containsExactly("https://mentorat.example/my/1", "https://mentorat.example/mails/stop/1");
        assertThat(mail.text().lines()).containsSubsequence("Ma page : voir, changer, faire une pause ou arrêter",
                "https://mentorat.example/my/1", "", "Ne plus recevoir ces messages", "https://mentorat.example/mails/stop/1");
        assertThat(sampleOf(new Case("introduction", "fr")).text()).doesNotContain("Ne plus recevoir");
    }

    @Test
    void escapesWhatPeopleTypeInHtmlButNotInText() {
        Map<String, Object> model = new HashMap<>(sample("mentee-received"));
        model.put("firstName", "<b>Zoé</b> & \"Cie\"");

        RenderedMail mail = TEMPLATES.render("mentee-received", "fr", RecipientKind.MENTEE, model);

        assertThat(mail.html()).contains("&lt;b&gt;Zoé").doesNotContain("<b>Zoé");
        assertThat(mail.text()).contains("Bonjour <b>Zoé</b> & \"Cie\",");
    }

    @Test
    void tellsEachKindOfReaderWhyTheMailCame() {
        Map<String, Object> model = sample("introduction");

        assertThat(TEMPLATES.render("introduction", "fr", RecipientKind.MENTEE, model).text()).contains("demandé un mentor");
        assertThat(TEMPLATES.render("introduction", "fr", RecipientKind.MENTOR, model).text()).contains("participez au mentorat");
    }

    @Test
    void refusesToRenderWithoutANameOfTheTemplateAndSaysWhich() {
        Map<String, Object> model = new HashMap<>(sample("introduction"));
        model.remove("partnerFirstName");

        assertThatThrownBy(() -> TEMPLATES.render("introduction", "fr", RecipientKind.MENTEE, model))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("introduction/fr/body.html")
                .hasMessageContaining("partnerFirstName")
                .hasMessageContaining("Maybe");
    }

    @Test
    void refusesALinkWithoutItsToken() {
        Map<String, Object> model = new HashMap<>(sample("sign-in"));
        model.remove("token");

        assertThatThrownBy(() -> TEMPLATES.render("sign-in", "fr", RecipientKind.STAFF, model))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("sign-in/fr/body.html")
                .hasMessageContaining("(link)");
    }

    @Test
    void refusesAnUnknownTemplateByName() {
        assertThatThrownBy(() -> TEMPLATES.render("no-such-mail", "fr", RecipientKind.MENTEE, sample("introduction")))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("no-such-mail/fr/subject.hbs")
                .hasMessageContaining("Maybe");
    }

    @Test
    void fallsBackToFrenchWhereALanguageIsMissing(@TempDir Path copy) throws IOException {
        copyTemplates(copy);
        deleteFolder(copy.resolve("introduction/en"));

        RenderedMail mail = load(copy).render("introduction", "en", RecipientKind.MENTEE, sample("introduction"));

        assertThat(mail.language()).isEqualTo("fr");
        assertThat(mail.text()).contains("Bonjour Inès").contains("Vous recevez ce message");
    }

    @Test
    void refusesABrokenTemplateAtLoadWithFileAndLine(@TempDir Path copy) throws IOException {
        copyTemplates(copy);
        Files.writeString(copy.resolve("introduction/fr/body.html.hbs"), "<h1>Bonjour</h1>\n\n<p>{{#if firstName}}oui{{/each}}</p>\n");

        assertThatThrownBy(() -> load(copy))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("introduction/fr/body.html.hbs:3")
                .hasMessageContaining("Maybe");
    }

    @Test
    void refusesAMisspeltNameAtLoadWithFileAndLine(@TempDir Path copy) throws IOException {
        copyTemplates(copy);
        Files.writeString(copy.resolve("introduction/en/body.txt.hbs"), "Hello\n{{fristName}}\n");

        assertThatThrownBy(() -> load(copy))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("introduction/en/body.txt.hbs:2")
                .hasMessageContaining("fristName")
                .hasMessageContaining("Maybe");
    }

    @Test
    void refusesAMisspeltConditionAtLoad(@TempDir Path copy) throws IOException {
        copyTemplates(copy);
        Files.writeString(copy.resolve("introduction/en/body.txt.hbs"), "Hello{{#if fristName}} you{{/if}}\n");

        assertThatThrownBy(() -> load(copy))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("introduction/en/body.txt.hbs")
                .hasMessageContaining("[fristName]")
                .hasMessageContaining("firstName");
    }

    @Test
    void refusesALayoutWithoutTheLegalFooter(@TempDir Path copy) throws IOException {
        copyTemplates(copy);
        Files.writeString(copy.resolve("_layout/txt.hbs"), "{{{body}}}\n");

        assertThatThrownBy(() -> load(copy))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("legal footer")
                .hasMessageContaining("Maybe _layout");
    }

    @Test
    void refusesAMailThatNobodySigns(@TempDir Path copy) throws IOException {
        copyTemplates(copy);
        Files.writeString(copy.resolve("contact-code/en/body.txt.hbs"), "Your code: {{code}}\n");

        assertThatThrownBy(() -> load(copy))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("contact-code/en")
                .hasMessageContaining("Maybe")
                .hasMessageContaining("signature");
    }

    @Test
    void refusesASubjectOfMoreLinesThanTwo(@TempDir Path copy) throws IOException {
        copyTemplates(copy);
        Files.writeString(copy.resolve("introduction/fr/subject.hbs"), "Un\nDeux\nTrois\n");

        assertThatThrownBy(() -> load(copy))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining("introduction/fr/subject.hbs")
                .hasMessageContaining("(3)");
    }

    @Test
    void saysWhereTemplatesWereSoughtWhenThereAreNone(@TempDir Path empty) {
        assertThatThrownBy(() -> load(empty))
                .isInstanceOf(MailTemplateException.class)
                .hasMessageContaining(empty.toString())
                .hasMessageContaining("BINOME_EMAIL_TEMPLATES");
    }

    @Test
    void hasTheSameSharedTextsInEveryLanguage() {
        assertThat(MailTexts.load("en").keySet()).isEqualTo(MailTexts.load("fr").keySet());
    }

    private static MailTemplates load(Path directory) {
        return new MailTemplates(directory, "https://mentorat.example", token -> token + ".signed", MAPPER);
    }

    private static Map<String, Object> sample(String template) {
        return new TemplateFolder(DIRECTORY).sample(template, "fr", MAPPER);
    }

    private static RenderedMail sampleOf(Case mail) {
        return TEMPLATES.sample(mail.template(), mail.language());
    }

    private static List<String> addresses(String text) {
        List<String> found = new ArrayList<>();
        Pattern.compile("https://\\S+").matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    /** Text without line breaks, list marks and case, because the text part writes its title in capitals. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.FRENCH);
    }

    private static void copyTemplates(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(DIRECTORY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
