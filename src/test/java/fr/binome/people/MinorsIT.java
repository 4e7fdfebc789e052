package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Clock;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MinorsIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());
    private final DemoCrowd crowd = TestCrowd.in(team, 40, 1);
    /** Fifteen, without an authorisation. */
    private final Mentee yanis = crowd.mentees().get(1);
    private final Guardian parent = service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), yanis.id()).get(0);

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void aParentIsRemindedAfterThreeAndSevenDaysThenSomebodyCalls() {
        Instant asked = service.bean(Clock.class).now();
        service.bean(GuardianLinks.class).send(team.association(), yanis, parent);

        after(asked, 2);
        long early = mails("guardian-reminder");
        after(asked, 3);
        after(asked, 4);
        long first = mails("guardian-reminder");
        after(asked, 8);
        long second = mails("guardian-reminder");
        after(asked, 11);
        after(asked, 12);

        assertThat(early).isZero();
        assertThat(first).isEqualTo(1);
        assertThat(second).isEqualTo(2);
        assertThat(mails("guardian-reminder")).isEqualTo(2);
        assertThat(mails("guardian-silent")).isEqualTo(1);
        assertThat(team.signedIn(team.coordinator()).get("/phone-list?lang=fr").page().select(".todo").text()).contains("Parent de " + yanis.firstName());
    }

    @Test
    void whoeverHasAnsweredIsNotReminded() {
        Instant asked = service.bean(Clock.class).now();
        service.bean(GuardianLinks.class).send(team.association(), yanis, parent);
        claire.postFrom("/mentees/" + yanis.id(), "/mentees/" + yanis.id() + "/paper-authorisation", "paperName", "Nadia Diallo",
                "paperRelation", "mère", "paperPhone", "0199000002");

        after(asked, 5);

        assertThat(mails("guardian-reminder")).isZero();
    }

    @Test
    void staffNoteAWithdrawalAndTheParentsLinksEnd() {
        service.bean(GuardianLinks.class).send(team.association(), yanis, parent);
        String page = "/mentees/" + yanis.id();
        claire.postFrom(page, page + "/paper-authorisation", "paperName", "Nadia Diallo", "paperRelation", "mère", "paperPhone", "0199000002");

        Answer unticked = claire.postFrom(page, page + "/authorisation-withdrawal");
        Answer noted = claire.postFrom(page, page + "/authorisation-withdrawal", "withdraw", "yes");

        assertThat(unticked.status()).isEqualTo(422);
        assertThat(noted.status()).isEqualTo(303);
        assertThat(stored().status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(openLinks()).isZero();
        assertThat(claire.get(page + "?lang=fr").page().select(".history").text()).contains("Autorisation retirée");
    }

    @Test
    void atEighteenTheGuardiansLinksEndAndNothingIsMissing() {
        service.bean(GuardianLinks.class).send(team.association(), yanis, parent);
        LocalDate birthday = Ages.birthday(yanis.birthDate(), Ages.ADULT);

        service.bean(BirthdayJob.class).keep(noon(birthday.minusDays(31)));
        long before = mails("coming-of-age");
        service.bean(BirthdayJob.class).keep(noon(birthday.minusDays(30)));
        service.bean(BirthdayJob.class).keep(noon(birthday.minusDays(1)));
        long notices = mails("coming-of-age");
        long openBefore = openLinks();
        service.bean(BirthdayJob.class).keep(noon(birthday));

        assertThat(before).isZero();
        assertThat(notices).isEqualTo(1);
        assertThat(openBefore).isEqualTo(1);
        assertThat(openLinks()).isZero();
        assertThat(stored()).extracting(Mentee::status, Mentee::requiredCheck).containsExactly(MenteeStatus.WAITING, "NONE");
    }

    @Test
    void atFifteenAYoungPersonIsAskedAloneOnceAndTheParentsAgreementStaysUntilThen() {
        Mentee child = crowd.mentees().stream().filter(mentee -> mentee.ageOn(LocalDate.now()) < Ages.ALONE).findFirst().orElseThrow();
        service.database().execute("UPDATE mentees SET email = 'enfant@example.org', channel = 'MAIL' WHERE id = '" + child.id() + "'");
        LocalDate birthday = Ages.birthday(child.birthDate(), Ages.ALONE);

        service.bean(BirthdayJob.class).keep(noon(birthday.minusDays(1)));
        long before = letters("fifteen", child);
        service.clockAt(noon(birthday));
        service.bean(BirthdayJob.class).keep(noon(birthday));
        service.bean(BirthdayJob.class).keep(noon(birthday.plusDays(1)));
        String link = "/coming-of-age/" + service.bean(Tokens.class).sign(service.bean(Tokens.class)
                .issue(team.id(), TokenPurpose.COMING_OF_AGE, child.id(), Duration.ofDays(90)).id());
        Visitor visitor = service.visitor();
        Answer page = visitor.get(link + "?lang=fr");
        visitor.post(link, "goOn", "CALL");
        Answer yes = visitor.post(link, "goOn", "YES");

        assertThat(before).isZero();
        assertThat(letters("fifteen", child)).isEqualTo(1);
        assertThat(page.page().select("h1").text()).isEqualTo(child.firstName() + ", c'est à vous");
        assertThat(page.page().select("input[name=goOn][checked]")).isEmpty();
        assertThat(letters("fifteen-call", child)).isEqualTo(1);
        assertThat(visitor.get(yes.location() + "&lang=fr").page().text()).contains("Vos réponses restent");
        assertThat(service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), child.id()))
                .filteredOn(consent -> consent.kind() == ConsentKind.OWN_DATA && consent.valid()).extracting(Consent::givenBy)
                .containsExactlyInAnyOrder("GUARDIAN", "SELF");
    }

    @Test
    void atAParentsAddressAFifteenYearOldIsCalled() {
        Mentee child = crowd.mentees().stream().filter(mentee -> mentee.ageOn(LocalDate.now()) < Ages.ALONE).findFirst().orElseThrow();
        service.database().execute("UPDATE mentees SET email = 'famille@example.org', channel = 'MAIL' WHERE id = '" + child.id() + "'");
        service.database().execute("UPDATE guardians SET email = 'Famille+a@example.org' WHERE mentee_id = '" + child.id() + "'");

        service.bean(BirthdayJob.class).keep(noon(Ages.birthday(child.birthDate(), Ages.ALONE)));

        assertThat(service.database().count("SELECT COUNT(*) FROM outbox WHERE template = 'fifteen' AND channel = 'PHONE' AND recipient_id = '"
                + child.id() + "'")).isEqualTo(1);
    }

    @Test
    void oneTapAtEighteenIsAConsentInTheirOwnName() {
        service.clockAt(noon(Ages.birthday(yanis.birthDate(), Ages.ADULT).minusDays(30)));
        String link = "/coming-of-age/" + service.bean(Tokens.class).sign(service.bean(Tokens.class)
                .issue(team.id(), TokenPurpose.COMING_OF_AGE, yanis.id(), Duration.ofDays(90)).id());
        Visitor visitor = service.visitor();

        Answer page = visitor.get(link + "?lang=fr");
        Answer unchosen = visitor.post(link);
        Answer yes = visitor.post(link, "goOn", "YES");
        visitor.post(link, "goOn", "YES");

        assertThat(page.page().select("input[name=goOn][checked]")).isEmpty();
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(yes.status()).isEqualTo(303);
        assertThat(visitor.get(yes.location()).status()).isEqualTo(200);
        assertThat(service.database().count("SELECT COUNT(*) FROM audit_entries WHERE action = 'mentee.came-of-age' AND subject_id = '"
                + yanis.id() + "'")).isEqualTo(1);
    }

    @Test
    void somebodyBornOnTheTwentyNinthOfFebruaryGrowsOlderOnTheFirstOfMarch() {
        assertThat(Ages.birthday(LocalDate.of(2008, 2, 29), 18)).isEqualTo("2026-03-01");
        assertThat(Ages.birthday(LocalDate.of(2008, 2, 29), 20)).isEqualTo("2028-02-29");
        assertThat(Ages.birthday(LocalDate.of(2008, 5, 31), 18)).isEqualTo("2026-05-31");
    }

    @Test
    void aParentIsAddedAndThePaperOfTheAnswersNoted() {
        String page = "/mentees/" + yanis.id();

        Answer nobody = claire.postFrom(page, page + "/guardians", "parentName", "Ali Diallo", "parentRelation", "père");
        Answer added = claire.postFrom(page, page + "/guardians", "parentName", "Ali Diallo", "parentRelation", "père", "parentPhone", "0199000003");
        Answer paper = claire.postFrom(page, page + "/own-data");

        assertThat(nobody.status()).isEqualTo(422);
        assertThat(added.status()).isEqualTo(303);
        assertThat(service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), yanis.id())).hasSize(2);
        assertThat(paper.status()).isEqualTo(303);
    }

    private void after(Instant asked, int days) {
        service.clockAt(asked.plus(Duration.ofDays(days)).plusSeconds(60));
        service.bean(GuardianReminders.class).remind(service.bean(Clock.class).now());
    }

    private Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(team.association().zone()).toInstant();
    }

    private long mails(String template) {
        return service.database().count("SELECT COUNT(*) FROM outbox WHERE association_id = '" + team.id() + "' AND template = '" + template
                + "' AND recipient_id IN ('" + parent.id() + "', '" + yanis.id() + "')");
    }

    private long letters(String template, Mentee mentee) {
        return service.database().count("SELECT COUNT(*) FROM outbox WHERE template = '" + template + "' AND recipient_id = '" + mentee.id() + "'");
    }

    private long openLinks() {
        return service.database().count("SELECT COUNT(*) FROM tokens WHERE subject_id = '" + parent.id()
                + "' AND purpose = 'GUARDIAN_AUTHORISATION' AND expires_at > '" + service.bean(Clock.class).now().toString().replace('T', ' ').replace("Z", "") + "'");
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), yanis.id()).orElseThrow();
    }
}
