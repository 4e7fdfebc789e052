package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor.Answer;
import fr.binome.Visitor;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.MentorHold;
import fr.binome.people.MentorHoldRepository;
import fr.binome.people.TestCare;
import fr.binome.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactPagesIT {

    private static final Pattern CODE = Pattern.compile("(\\d{3} \\d{3})");

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Visitor visitor = service.visitor();
    private final Mentee ines = pairs.mentee("Inès", 20);
    private final Mentor marc = pairs.mentor("Marc");

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    /** Both have said yes; the mentor gives the number, the young person what is named. */
    private Pair introduced(String... menteeGives) {
        Pair pair = pairs.published(ines, marc);
        visitor.post(pairs.linkTo(marc.email()), "answer", "YES", "contact", "PHONE");
        String[] fields = new String[2 + 2 * menteeGives.length];
        fields[0] = "answer";
        fields[1] = "YES";
        for (int i = 0; i < menteeGives.length; i++) {
            fields[2 + 2 * i] = "contact";
            fields[3 + 2 * i] = menteeGives[i];
        }
        visitor.post(pairs.linkTo(ines.email()), fields);
        return pairs.now(pair);
    }

    private String code(String address) {
        List<TestPairs.Mail> mails = pairs.mailsTo(address);
        Matcher code = CODE.matcher(mails.get(mails.size() - 1).text());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    @Test
    void theNumberStandsBehindAPostWithTheMailedCodeAndInNoMail() {
        Pair pair = introduced();
        String link = pairs.linkTo(ines.email());
        assertThat(visitor.get(link).page().select("main").text()).doesNotContain("07 39 98");

        visitor.post(link + "/code");
        Answer shown = visitor.post(link, "code", code(ines.email()));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("main").text()).contains("07 39 98 00 02").doesNotContain(marc.email(), TestPairs.MENTOR_SURNAME);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(pairs.mailsTo(ines.email())).allSatisfy(mail -> assertThat(mail.all()).doesNotContain("07 39 98"));
        assertThat(audited(pair)).contains("contact.viewed");
    }

    @Test
    void nothingIsShownWhileTheMentorIsHeld() {
        introduced();
        String link = pairs.linkTo(ines.email());
        visitor.post(link + "/code");
        String code = code(ines.email());
        service.bean(MentorHoldRepository.class).save(new MentorHold(Ids.next(), pairs.team.id(), marc.id(), Instant.now(), null, null));

        Answer asked = visitor.get(link);
        Answer typed = visitor.post(link, "code", code);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.page().select("main").text()).contains("Claire Essai");
        assertThat(typed.status()).isNotEqualTo(200);
        assertThat(typed.body()).doesNotContain("07 39 98");
    }

    @Test
    void noNumberIsShownBeforeTheConventionThatNamesTheMentor() {
        Mentee lea = inCare();
        TestCare care = TestCare.of(pairs.team, lea, false);
        Pair pair = pairs.acceptedByBoth(pairs.now(lea), marc);
        service.bean(ContactCards.class).allow(pair, Side.MENTOR.name(), List.of(ContactKind.PHONE), "mentor");
        String link = pairs.linkTo(lea.email());
        Visitor claire = pairs.team.signedIn(pairs.team.coordinator());

        Answer asked = visitor.get(link);
        Answer typed = visitor.post(link, "code", readOut(pair));
        Answer page = claire.get("/pairs/" + pair.id());
        care.convention();
        Answer shown = visitor.post(link, "code", readOut(pair));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(typed.body()).contains("Cette page ne montre rien").doesNotContain("07 39 98");
        assertThat(page.page().select(".notice.warning").text()).contains("un point à compléter").doesNotContain("onvention");
        assertThat(page.page().select("form[action$=contact-code]")).isEmpty();
        assertThat(shown.page().select("main").text()).contains("07 39 98 00 02");
        assertThat(claire.get("/pairs/" + pair.id()).page().select("form[action$=contact-code]")).hasSize(1);
    }

    @Test
    void noNumberIsShownToAMentorWhoIsReachedWhereTheParentIs() {
        Mentee lea = inCare();
        Pair pair = pairs.acceptedByBoth(lea, marc);
        String link = pairs.linkTo(lea.email());
        service.database().execute("UPDATE guardians SET phone = '+33 7 39 98 00 02' WHERE mentee_id = '" + lea.id() + "'");

        assertThat(visitor.get(link).status()).isEqualTo(409);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
    }

    @Test
    void whoIsIntroducedIsNotShutOutByAFileThatComesLater() {
        Mentee lea = inCare();
        Pair pair = pairs.acceptedByBoth(lea, marc);
        String link = pairs.linkTo(lea.email());
        service.bean(PairChanges.class).apply(pair, PairChange.INTRODUCE, "system", "", PairChanges.Filled.introduced(pairs.today())).orElseThrow();

        TestCare.of(pairs.team, lea, false);

        assertThat(visitor.get(link).status()).isEqualTo(200);
    }

    /** Somebody of sixteen whose mentor has the check that child protection asks for, in a programme that introduces by contact. */
    private Mentee inCare() {
        service.bean(IntroductionRulesRepository.class).put(pairs.team.id(), IntroductionWay.BY_CONTACT, IntroductionWay.BY_CONTACT);
        service.database().execute("UPDATE background_checks SET type = 'HONORABILITE' WHERE mentor_id = '" + marc.id() + "'");
        return pairs.mentee("Léa", 16);
    }

    private String readOut(Pair pair) {
        return service.bean(ContactCodes.class).readOut(pairs.team.id(), pair.id(), Side.MENTEE, pairs.team.coordinator().id());
    }

    @Test
    void whatNobodyTickedIsNotShown() {
        introduced();
        String link = pairs.linkTo(marc.email());
        visitor.post(link + "/code");

        Answer shown = visitor.post(link, "code", code(marc.email()));

        assertThat(shown.page().select("main").text()).contains("Inès a de quoi vous joindre", "Aucun numéro d'Inès")
                .doesNotContain("06 39 98", ines.email());
    }

    @Test
    void aCodeOpensThePageOnceAndFiveWrongOnesEndIt() {
        introduced("PHONE");
        String link = pairs.linkTo(marc.email());
        visitor.post(link + "/code");
        String code = code(marc.email());
        assertThat(visitor.post(link, "code", code).page().select("main").text()).contains("06 39 98 00 01");

        assertThat(visitor.post(link, "code", code).status()).isEqualTo(422);
        visitor.post(link + "/code");
        String second = code(marc.email());
        String wrong = second.startsWith("000") ? "111 111" : "000 000";
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post(link, "code", wrong).status()).isEqualTo(422);
        }
        assertThat(visitor.post(link, "code", second).status()).isEqualTo(422);
    }

    @Test
    void aCodeOfOneSideOpensNothingOfTheOtherAndExpires() {
        introduced("PHONE");
        String menteeLink = pairs.linkTo(ines.email());
        String mentorLink = pairs.linkTo(marc.email());
        visitor.post(menteeLink + "/code");
        String code = code(ines.email());

        assertThat(visitor.post(mentorLink, "code", code).status()).isEqualTo(422);
        service.clockAt(Instant.now().plus(Duration.ofMinutes(20)));
        assertThat(visitor.post(menteeLink, "code", code).status()).isEqualTo(422);
    }

    @Test
    void aHeldPairShowsNothingEvenWithARightCode() {
        Pair pair = introduced("PHONE");
        String link = pairs.linkTo(marc.email());
        visitor.post(link + "/code");
        String code = code(marc.email());
        service.bean(PairChanges.class).hold(pair, "system", "");

        Answer page = visitor.get(link);
        Answer typed = visitor.post(link, "code", code);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.page().select("form")).isEmpty();
        assertThat(typed.body()).doesNotContain("06 39 98");
    }

    @Test
    void anEndThatBeganOnHoldKeepsThePageShut() {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        String link = pairs.linkTo(ines.email());
        PairChanges changes = service.bean(PairChanges.class);
        Pair active = changes.apply(pair, PairChange.INTRODUCE, "system", "", PairChanges.Filled.introduced(pairs.today())).orElseThrow();

        Pair closing = changes.startClosing(changes.hold(active, "system", "").orElseThrow(), "mentor", "").orElseThrow();

        assertThat(closing.status()).isEqualTo(PairStatus.CLOSING);
        assertThat(service.visitor().get(link).status()).isEqualTo(409);
    }

    @Test
    void staffReadACodeOutAndSeeWhatEachSideReads() {
        Pair pair = introduced("PHONE");
        Visitor claire = pairs.team.signedIn(pairs.team.coordinator());
        String page = claire.get("/pairs/" + pair.id()).page().select("section:contains(Ce que chaque personne va lire)").text();

        Answer code = claire.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/contact-code", "side", "MENTOR");
        Answer shown = visitor.post(pairs.linkTo(marc.email()), "code", code.page().select(".big-code").text());

        assertThat(page).contains("Marc vous appelle ou vous écrit avant", "07 39 98 00 02", "Appelez Inès", "06 39 98 00 01");
        assertThat(shown.page().select("main").text()).contains("06 39 98 00 01");
        assertThat(audited(pair)).contains("contact.code-read-out", "contact.viewed");
    }

    @Test
    void aMinorsOwnNumberNeedsTheTicksOfBothElseTheGuardiansIsGiven() {
        Mentee lea = pairs.mentee("Léa", 16);
        String mother = Ids.next() + "@famille.example";
        pairs.mother(lea, mother);
        service.bean(IntroductionRulesRepository.class).put(pairs.team.id(), IntroductionWay.BY_CONTACT, IntroductionWay.BY_CONTACT);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        ContactCards cards = service.bean(ContactCards.class);
        PairPeopleReader reader = service.bean(PairPeopleReader.class);
        String notice = pairs.linkTo(mother);
        visitor.post(notice, "answer", "NO_OBJECTION", "contact", "PHONE");
        visitor.post(pairs.linkTo(lea.email()), "answer", "YES", "contact", "PHONE");
        List<ContactCards.Line> ofGuardian = cards.shownTo(Side.MENTOR, reader.read(pairs.team.id(), pair.id()));

        visitor.post(notice, "answer", "NO_OBJECTION", "contact", "CHILD_PHONE");
        List<ContactCards.Line> own = cards.shownTo(Side.MENTOR, reader.read(pairs.team.id(), pair.id()));

        assertThat(ofGuardian).extracting(ContactCards.Line::value).containsExactly("06 39 98 00 77");
        assertThat(own).extracting(ContactCards.Line::value).containsExactly("06 39 98 00 01");
    }

    @Test
    void aProgrammeThatIntroducesTogetherAsksForNoContacts() {
        pairs.team.signedIn(pairs.team.lead()).postFrom("/settings/introduction", "/settings/introduction", "minors", "TOGETHER", "adults", "TOGETHER");
        pairs.published(ines, marc);

        assertThat(visitor.get(pairs.linkTo(marc.email())).page().select("input[name=contact]")).isEmpty();
        assertThat(pairs.team.signedIn(pairs.team.coordinator()).get("/settings/introduction").status()).isEqualTo(403);
    }

    private List<String> audited(Pair pair) {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("SELECT action FROM audit_entries WHERE subject_id = ?")) {
            statement.setString(1, pair.id());
            List<String> actions = new java.util.ArrayList<>();
            for (var rows = statement.executeQuery(); rows.next();) {
                actions.add(rows.getString(1));
            }
            return actions;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
