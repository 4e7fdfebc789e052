package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TestTeam;
import fr.binome.followup.AskedCheckIn;
import fr.binome.mail.MailTemplates;
import fr.binome.mail.RecipientKind;
import fr.binome.mail.TestInbox;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.platform.Ids;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.jsoup.Jsoup;

/**
 * Mail scanners open links, run scripts and press buttons. Every link of every mail template, with something living behind
 * it: a template whose links lead to a page not known here fails, so that a new one is covered by being there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailedLinksBrowserIT {

    private static final String HOST = "http://localhost:8080";
    private static final Duration LIFE = Duration.ofDays(400);
    private static final Pattern MADE_UP = Pattern.compile("[0-9a-z]{20}");
    /** Traces of reading, which are no changes. */
    private static final Set<String> TRACES = Set.of("audit_entries");
    /** What a machine that presses buttons may do: answer a check-in, ask for a code, keep a draft. */
    private static final Set<String> HARMLESS = Set.of("audit_entries", "check_ins", "answers", "signals", "outbox", "tokens",
            "sign_ins", "contact_codes", "drafts", "calls");

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Chromium chromium = new Chromium();
    /** Address by template and page; one of each page is enough. */
    private final Map<String, String> links = new LinkedHashMap<>();

    @BeforeAll
    void fillEveryTemplate() {
        Map<String, String> tokens = livingTokens();
        MailTemplates templates = service.bean(MailTemplates.class);
        for (String template : templates.names()) {
            Map<String, Object> sample = templates.sampleModel(template, "fr");
            for (String page : pagesOf(template, sample)) {
                String key = key(template, page);
                assertThat(tokens).as("a living link of " + template + " to " + page).containsKey(key);
                Map<String, Object> model = living(sample, tokens.get(key));
                Jsoup.parse(templates.render(template, "fr", RecipientKind.MENTEE, model).html())
                        .select("a[href^=" + HOST + page + "]").eachAttr("href")
                        .forEach(address -> links.putIfAbsent(key + address.replaceAll("^[^?]*", ""), address));
            }
        }
        String mail = text("SELECT id FROM outbox WHERE association_id = '" + pairs.team.id() + "' AND kind = 'PROGRAMME' LIMIT 1");
        links.put("own page of the footer", HOST + TestInbox.ownPath(service, mail));
        links.put("way out of the footer", HOST + TestInbox.stopPath(service, mail));
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    @Order(1)
    void openingALinkTwiceChangesNothing() {
        Map<String, Long> before = tables(TRACES);
        Page browser = chromium.reader(360).page();

        for (String link : links.values()) {
            for (int time = 0; time < 2; time++) {
                int status = browser.navigate(here(link)).status();
                assertThat(status).as(link).isEqualTo(200);
            }
        }

        assertThat(tables(TRACES)).isEqualTo(before);
    }

    @Test
    @Order(2)
    void pressingEveryButtonDecidesNothing() {
        Map<String, Long> before = tables(HARMLESS);
        long sessions = service.database().count("SELECT COUNT(*) FROM sessions");
        Page browser = chromium.reader(360).page();

        for (String link : links.values()) {
            press(browser, here(link));
        }

        assertThat(tables(HARMLESS)).isEqualTo(before);
        assertThat(service.database().count("SELECT COUNT(*) FROM sessions")).isEqualTo(sessions);
        assertThat(service.database().count("SELECT COUNT(*) FROM signals WHERE code IN ('S1', 'S18') AND association_id = '"
                + pairs.team.id() + "'")).isZero();
    }

    private void press(Page browser, String address) {
        browser.navigate(address);
        int buttons = browser.locator("main button, main input[type=submit]").count();
        for (int i = 0; i < buttons; i++) {
            if (i > 0) {
                browser.navigate(address);
            }
            Locator button = browser.locator("main button, main input[type=submit]").nth(i);
            if (button.isVisible()) {
                button.click();
                browser.waitForLoadState();
            }
        }
    }

    /** Ids of tokens that open something, by the page and, where two sides have their own, the side. */
    private Map<String, String> livingTokens() {
        Map<String, String> ids = new HashMap<>();
        Pair asked = pairs.published(pairs.mentee("Inès", 19), pairs.mentor("Marc"));
        Pair accepted = pairs.acceptedByMentor(pairs.mentee("Aya", 19), pairs.mentor("Paul"));
        Pair both = pairs.acceptedByBoth(pairs.mentee("Lina", 19), pairs.mentor("Jean"));
        Mentee minor = pairs.mentee("Zoé", 16);
        Guardian mother = pairs.mother(minor, Ids.next() + "@parent.example");
        Pair ofMinor = pairs.mentorSaysYes(pairs.published(minor, pairs.mentor("Luc")));
        ids.put("/proposal mentor", token(TokenPurpose.MENTOR_PROPOSAL, asked.id()));
        ids.put("/proposal", token(TokenPurpose.MENTEE_PROPOSAL, accepted.id()));
        ids.put("/contact", token(TokenPurpose.MENTEE_CONTACTS, both.id()));
        ids.put("/guardian-notice", token(TokenPurpose.GUARDIAN_NOTICE, text("SELECT id FROM guardian_notices WHERE pair_id = '"
                + ofMinor.id() + "' AND guardian_id = '" + mother.id() + "'")));
        Mentee pupil = pairs.mentee("Nour", 15);
        ids.put("/authorisation", token(TokenPurpose.GUARDIAN_AUTHORISATION, pairs.mother(pupil, Ids.next() + "@parent.example").id()));
        ids.put("/coming-of-age", token(TokenPurpose.COMING_OF_AGE, pairs.mentee("Sacha", 17).id()));
        ids.put("/my-page", token(TokenPurpose.MY_PAGE_MENTEE, pairs.mentee("Elio", 19).id()));
        ids.put("/sign-in", signIn());
        ids.put("/invitation", token(TokenPurpose.TEAM_INVITATION, invitation()));
        ids.put("/today", "none");
        ids.put("/a mentor", draft("mentor"));
        ids.put("/a", draft("jeune"));
        String checkIn = AskedCheckIn.ofMentee(service);
        ids.put("/check-in", service.bean(Tokens.class).issue(text("SELECT association_id FROM check_ins WHERE id = '" + checkIn + "'"),
                TokenPurpose.CHECK_IN, checkIn, LIFE).id());
        ids.put("/check-in mentor", ids.get("/check-in"));
        return ids;
    }

    private String token(TokenPurpose purpose, String subject) {
        return service.bean(Tokens.class).issue(pairs.team.id(), purpose, subject, LIFE).id();
    }

    private String signIn() {
        service.visitor().post("/sign-in", "email", pairs.team.lead().email());
        TestTeam.answerSignIns(service);
        return text("SELECT id FROM tokens WHERE purpose = 'SIGN_IN' AND association_id = '" + pairs.team.id() + "'");
    }

    private String invitation() {
        String id = Ids.next();
        try (Connection connection = service.database().connect(); PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO invitations (id, association_id, role, first_name, last_name, email, phone, invited_by, sent_at, expires_at)"
                        + " VALUES (?, ?, 'COORDINATOR', 'Ana', 'Essai', ?, '06 00 00 00 00', ?, NOW(), NOW() + INTERVAL 5 DAY)")) {
            insert.setString(1, id);
            insert.setString(2, pairs.team.id());
            insert.setString(3, id + "@example.org");
            insert.setString(4, pairs.team.lead().id());
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A form whose first page is filled in. */
    private String draft(String form) {
        Visitor visitor = service.visitor();
        String start = "/a/" + pairs.team.association().slug() + "/" + form;
        String action = visitor.get(start).page().selectFirst("main form").attr("action");
        String next = visitor.post(action, "firstName", "Nour", "lastName", "Essai").location();
        return next.substring(start.length() + 1).split("[./]")[0];
    }

    /** The sample with a living token in each place of a made-up one, and the address of a form that is there. */
    @SuppressWarnings("unchecked")
    private <T> T living(T value, String token) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new HashMap<>();
            map.forEach((name, inner) -> copy.put(name, living(inner, token)));
            return (T) copy;
        }
        if (value instanceof List<?> list) {
            return (T) list.stream().map(inner -> living(inner, token)).toList();
        }
        if (value instanceof String text && text.startsWith("/a/")) {
            return (T) ("/a/" + pairs.team.association().slug() + "/" + last(text));
        }
        return value instanceof String text && MADE_UP.matcher(text).matches() ? (T) token : value;
    }

    /** The pages that the links of a template lead to, each once. */
    private Set<String> pagesOf(String template, Map<String, Object> sample) {
        Set<String> pages = new HashSet<>();
        for (String address : Jsoup.parse(service.bean(MailTemplates.class).render(template, "fr", RecipientKind.MENTEE, sample).html())
                .select("a[href^=http]").eachAttr("href")) {
            assertThat(address).as("a link of " + template).startsWith(HOST);
            pages.add("/" + address.substring(HOST.length() + 1).split("[/?]")[0]);
        }
        return pages;
    }

    private static String key(String template, String path) {
        return path + (template.contains("mentor") ? " mentor" : "");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String here(String link) {
        return service.visitor().uri(link.substring(HOST.length())).toString();
    }

    private Map<String, Long> tables(Set<String> without) {
        Map<String, Long> sums = new TreeMap<>();
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement()) {
            Set<String> names = new HashSet<>();
            try (ResultSet tables = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
            names.removeAll(without);
            for (String name : names) {
                try (ResultSet sum = statement.executeQuery("CHECKSUM TABLE " + name + " EXTENDED")) {
                    sum.next();
                    sums.put(name, sum.getLong(2));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) {
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
