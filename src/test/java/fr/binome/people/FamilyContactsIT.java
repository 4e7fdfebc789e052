package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FamilyContactsIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());
    private final DemoCrowd crowd = TestCrowd.in(team, 4, 1);
    /** Fifteen, without an authorisation. */
    private final Mentee yanis = crowd.mentees().get(1);
    private final String profile = "/mentees/" + yanis.id();
    private final Guardian mother = service.bean(GuardianRepository.class).save(new Guardian(Ids.next(), team.id(), yanis.id(), "Nadia Diallo",
            "mère", Ids.next() + "@famille.example", "0639980077", Instant.now()));

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void aRequestThatIsOpenTurnsToWhomStaffNotedAndTheParentsLinkEnds() {
        String link = asked();

        TestCare care = TestCare.of(team, yanis, false);

        assertThat(care.letters(care.email(), "guardian-authorisation")).isEqualTo(1);
        assertThat(service.visitor().get(link).status()).isEqualTo(410);
        assertThat(service.visitor().get("/my-page/guardian/" + token(TokenPurpose.MY_PAGE_GUARDIAN, mother.id())).status()).isEqualTo(410);
    }

    @Test
    void remindersGoToThemAsWellAndNothingToTheParents() {
        asked();
        TestCare care = TestCare.of(team, yanis, false);
        long before = care.letters(mother.email());
        Instant noted = service.bean(Clock.class).now();

        for (int day : List.of(4, 8, 12)) {
            service.clockAt(noted.plus(Duration.ofDays(day)));
            service.bean(GuardianReminders.class).remind(service.bean(Clock.class).now());
        }

        assertThat(care.letters(care.email(), "guardian-reminder")).isEqualTo(2);
        assertThat(care.letters(TestCare.PHONE, "guardian-silent")).isEqualTo(1);
        assertThat(care.letters(mother.email())).isEqualTo(before);
        assertThat(care.letters(mother.phone())).isZero();
    }

    @Test
    void withTheTickTheParentsAreAskedAsBefore() {
        String link = asked();

        TestCare care = TestCare.of(team, yanis, true);
        long before = care.letters(mother.email());
        claire.postFrom(profile, profile + "/authorisation-link", "guardian", mother.id());

        assertThat(service.visitor().get(link).status()).isEqualTo(410);
        assertThat(care.letters(mother.email())).isEqualTo(before + 1);
        assertThat(service.bean(Guardians.class).of(stored())).extracting(Guardian::email).contains(mother.email(), care.email());
    }

    @Test
    void theTeamSeesWhomToReachAndNoParent() {
        TestCare care = TestCare.of(team, yanis, false);

        Answer page = claire.get(profile + "?lang=fr");
        Answer parent = claire.postFrom(profile, profile + "/authorisation-link", "guardian", mother.id(), "linkEmail", mother.email());
        claire.postFrom(profile, profile + "/authorisation-link", "guardian", service.bean(Guardians.class).of(stored()).get(0).id(), "linkEmail",
                mother.email());

        assertThat(page.page().select("aside h3").eachText()).containsExactly("À joindre : " + TestCare.NAME);
        assertThat(page.page().text()).contains(care.email(), "n'appelez personne d'autre").doesNotContain(mother.email(), "06 39 98 00 77", "ASE",
                "aide sociale", "Protection de l'enfance");
        assertThat(page.page().select("form[action$=/guardians]")).isEmpty();
        assertThat(parent.status()).isEqualTo(404);
        assertThat(care.letters(mother.email())).isZero();
        assertThat(care.letters(care.email(), "guardian-authorisation")).isEqualTo(1);
    }

    @Test
    void whoeverAnswersInTheParentsSteadNeedNotBeAParentAndTheConsentTellsWhichWordsWereRead() {
        TestCare care = TestCare.of(team, yanis, false);
        String link = "/authorisation/" + token(TokenPurpose.GUARDIAN_AUTHORISATION, service.bean(Guardians.class).of(stored()).get(0).id());

        Answer page = service.visitor().get(link + "?lang=fr");
        service.visitor().post(link, "answer", "yes", "guardianName", TestCare.NAME, "guardianRelation", "éducatrice", "guardianPhone",
                TestCare.PHONE, "authority", "yes");

        assertThat(page.page().text()).contains("ou je peux répondre à la place des parents").doesNotContain("ASE", "aide sociale");
        assertThat(page.page().select("ul li")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), yanis.id()))
                .filteredOn(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION).extracting(Consent::textVersion)
                .containsExactly(ConsentTexts.AUTHORISATION_ON_BEHALF);
        assertThat(care.mentee()).isEqualTo(yanis);
    }

    @Test
    void aParentsAddressIsNoLongerTheChilds() {
        service.database().execute("UPDATE mentees SET email = '" + mother.email().toUpperCase() + "', phone = '06 39 98 00 77', channel = 'MAIL'"
                + " WHERE id = '" + yanis.id() + "'");

        TestCare.of(team, yanis, false);

        assertThat(stored()).extracting(Mentee::email, Mentee::phone, Mentee::channel).containsExactly(null, null, Channel.VIA);
    }

    @Test
    void nobodyTypesAParentsAddressIntoTheProfileAgain() {
        TestCare.of(team, yanis, false);
        List<String> typed = new ArrayList<>();
        claire.get(profile + "/edit").page().select("form input:not([type=checkbox]):not([type=radio]), form [checked], form option[selected]").stream()
                .filter(field -> !field.attr("name").isEmpty() && !field.attr("name").equals("email"))
                .forEach(field -> typed.addAll(List.of(field.attr("name"), field.val())));
        typed.addAll(List.of("email", mother.email().replace("@", "+a@")));

        Answer refused = claire.post(profile + "/edit", typed.toArray(String[]::new));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors a[href=#email]").text()).contains("ne peut pas servir pour ce jeune");
    }

    @Test
    void anAddressOfTheirOwnStays() {
        service.database().execute("UPDATE mentees SET email = 'yanis@jeune.example', channel = 'MAIL' WHERE id = '" + yanis.id() + "'");

        TestCare.of(team, yanis, false);

        assertThat(stored()).extracting(Mentee::email, Mentee::channel).containsExactly("yanis@jeune.example", Channel.MAIL);
    }

    @Test
    void theContactIsSealedAndFollowsTheirChange() {
        TestCare.of(team, yanis, false);
        Guardian before = service.bean(Guardians.class).of(stored()).get(0);

        TestCare later = TestCare.of(team, yanis, false);

        assertThat(service.bean(Guardians.class).of(stored())).extracting(Guardian::id, Guardian::email)
                .containsExactly(tuple(before.id(), later.email()));
        assertThat(service.database().count("SELECT COUNT(*) FROM care_files WHERE mentee_id = '" + yanis.id()
                + "' AND (sealed LIKE '%Roy%' OR sealed LIKE '%service.example%')")).isZero();
    }

    @Test
    void aBirthDateThatWasWrongBringsTheContactBack() {
        TestCare.of(team, yanis, false);
        Mentee known = stored();
        service.database().execute("UPDATE mentees SET birth_date = '2000-01-01' WHERE id = '" + yanis.id() + "'");
        service.bean(BirthdayJob.class).keep(service.bean(Clock.class).now());
        Mentee grown = stored();
        Answer profileOfGrown = claire.get(profile + "?lang=fr");

        service.database().execute("UPDATE mentees SET birth_date = '" + known.birthDate() + "' WHERE id = '" + yanis.id() + "'");
        service.bean(Completion.class).settle(team.id(), "system", yanis.id(), service.bean(Clock.class).today(team.association().zone()));

        assertThat(grown.requiredCheck()).isEqualTo("NONE");
        assertThat(profileOfGrown.page().select(".history").text()).doesNotContainIgnoringCase("protection");
        assertThat(service.bean(Guardians.class).of(grown)).isEmpty();
        assertThat(stored().requiredCheck()).isEqualTo("HONORABILITE");
        assertThat(service.bean(Guardians.class).of(stored())).extracting(Guardian::name).containsExactly(TestCare.NAME);
    }

    /** The mother has been sent a link. */
    private String asked() {
        service.bean(GuardianLinks.class).send(team.association(), yanis, mother);
        Instant now = service.bean(Clock.class).now();
        GuardianAsks.Ask ask = service.bean(GuardianAsks.class).unanswered(now.minusSeconds(60), now.plusSeconds(60), "none", now).stream()
                .filter(open -> open.guardianId().equals(mother.id())).findFirst().orElseThrow();
        return "/authorisation/" + service.bean(Tokens.class).sign(ask.tokenId());
    }

    private String token(TokenPurpose purpose, String subject) {
        return service.bean(Tokens.class).sign(service.bean(Tokens.class).issue(team.id(), purpose, subject, Duration.ofDays(1)).id());
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), yanis.id()).orElseThrow();
    }
}
