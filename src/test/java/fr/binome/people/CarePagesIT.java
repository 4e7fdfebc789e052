package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CarePagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor sam = team.signedIn(team.safeguarding());
    private final Visitor claire = team.signedIn(team.coordinator());
    private final DemoCrowd crowd = TestCrowd.in(team, 4, 2);
    /** Fifteen, authorised, waiting. */
    private final Mentee ines = crowd.mentees().get(0);
    private final String profile = "/mentees/" + ines.id();
    private final String page = profile + "/care";
    private final String today = Dates.typed(LocalDate.now(team.association().zone()));

    @Test
    void aYoungPersonInCareWaitsUntilEveryDateIsThereAndTheMentorsCheckFollows() {
        sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes", "evaluatedOn", today);
        Mentee held = stored();
        Answer shown = claire.get(profile + "?lang=fr");
        Answer complete = sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes", "evaluatedOn", today, "agreedOn", today, "adheredOn", today, "service", "Mme Roy");

        assertThat(held).extracting(Mentee::status, Mentee::requiredCheck).containsExactly(MenteeStatus.AWAITING_CONSENT, "HONORABILITE");
        assertThat(shown.page().select(".notice.warning").text()).contains("un point à compléter par l'équipe");
        assertThat(complete.location()).isEqualTo(profile);
        assertThat(stored()).extracting(Mentee::status, Mentee::waitingSince).containsExactly(MenteeStatus.WAITING, ines.waitingSince());
        assertThat(sam.get(page).page().select("#service").val()).isEqualTo("Mme Roy");
    }

    @Test
    void anEvaluationCountsForAYear() {
        sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes", "evaluatedOn", today, "agreedOn", today, "adheredOn", today);

        service.bean(CareFiles.class).review(service.bean(Clock.class).now().plus(Duration.ofDays(360)));
        MenteeStatus before = stored().status();
        service.bean(CareFiles.class).review(service.bean(Clock.class).now().plus(Duration.ofDays(368)));

        assertThat(before).isEqualTo(MenteeStatus.WAITING);
        assertThat(stored().status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
    }

    @Test
    void somebodyIsToldAMonthBeforeTheEvaluationGrowsOldWithoutSayingWhatItIs() {
        sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes", "evaluatedOn", today, "agreedOn", today, "adheredOn", today);
        String line = "est à mettre à jour avant le";

        service.bean(CareFiles.class).review(service.bean(Clock.class).now().plus(Duration.ofDays(300)));
        String early = team.signedIn(team.lead()).get("/today?lang=fr").page().text();
        service.bean(CareFiles.class).review(service.bean(Clock.class).now().plus(Duration.ofDays(340)));
        service.bean(CareFiles.class).review(service.bean(Clock.class).now().plus(Duration.ofDays(341)));

        assertThat(early).doesNotContain(line);
        assertThat(team.signedIn(team.lead()).get("/today?lang=fr").page().select(".todo li").text()).containsOnlyOnce(line)
                .doesNotContainIgnoringCase("évaluation").doesNotContain("ASE");
    }

    @Test
    void anEvaluationThatGrowsOldEndsNoPairThatLivesAndIsWantedBeforeTheNext() {
        sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes", "evaluatedOn", today, "agreedOn", today, "adheredOn", today);
        service.database().execute("UPDATE mentees SET status = 'PAIRED' WHERE id = '" + ines.id() + "'");
        Instant later = service.bean(Clock.class).now().plus(Duration.ofDays(368));

        service.bean(CareFiles.class).review(later);
        boolean heldWhilePaired = held();
        service.database().execute("UPDATE mentees SET status = 'WAITING' WHERE id = '" + ines.id() + "'");
        service.bean(CareFiles.class).review(later);

        assertThat(heldWhilePaired).isFalse();
        assertThat(held()).isTrue();
        assertThat(stored().status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
    }

    private boolean held() {
        return service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), ines.id()).stream()
                .anyMatch(consent -> consent.kind() == ConsentKind.TEAM_HOLD && consent.valid());
    }

    @Test
    void whoeverIsNotInCareAnyMoreIsAskedForTheUsualCheck() {
        sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes");
        sam.postFrom(page, page);

        assertThat(stored()).extracting(Mentee::status, Mentee::requiredCheck).containsExactly(MenteeStatus.WAITING, "B3");
    }

    @Test
    void nobodyElseReadsTheFileOrLearnsThatThereIsOne() {
        sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes", "evaluatedOn", today, "agreedOn", today, "adheredOn", today, "service", "Mme Roy");

        Answer shown = claire.get(profile + "?lang=fr");

        assertThat(claire.get(page).status()).isEqualTo(403);
        assertThat(shown.page().select("a[href=" + page + "]")).isEmpty();
        assertThat(shown.body()).doesNotContain("Mme Roy", "aide sociale", "Protection de l'enfance");
        assertThat(service.database().count("SELECT COUNT(*) FROM care_files WHERE mentee_id = '" + ines.id() + "' AND sealed LIKE '%Roy%'")).isZero();
        assertThat(service.database().count("SELECT COUNT(*) FROM audit_entries WHERE action = 'care-file.noted' AND subject_id = '" + ines.id()
                + "'")).isEqualTo(1);
        TestTeam other = TestTeam.in(service);
        assertThat(other.signedIn(other.lead()).get(page).status()).isEqualTo(404);
    }

    @Test
    void whereTheParentsMayNotBeReachedSomebodyElseIsNamedWithoutSayingWhy() {
        Answer nobody = sam.postFrom(page, page, "inCare", "yes");
        Answer telling = sam.postFrom(page, page, "inCare", "yes", "contactName", "Mme Roy, A.S.E. du Rhône", "contactPhone", "01 39 98 00 55");
        Answer named = sam.postFrom(page, page, "inCare", "yes", "contactName", "Odile Lase", "contactPhone", "01 39 98 00 55");

        assertThat(nobody.page().select("#errors a").eachAttr("href")).containsExactlyInAnyOrder("#contactName", "#contactEmail");
        assertThat(telling.status()).isEqualTo(422);
        assertThat(telling.page().select("#errors a").eachAttr("href")).containsExactly("#contactName");
        assertThat(named.status()).isEqualTo(303);
        assertThat(sam.get(page).page().select("#contactPhone").val()).isEqualTo("01 39 98 00 55");
    }

    @Test
    void aFileFromBeforeContactsWereNotedIsReadAndReachesNoParent() {
        CareFile file = CareFile.of("true\n2026-09-01\n\n\n\nMme Roy");

        assertThat(file).isEqualTo(new CareFile(true, LocalDate.of(2026, 9, 1), null, null, null, "Mme Roy", CareContact.NOBODY, false));
        assertThat(file.withheld()).isTrue();
        assertThat(CareFile.of(file.text())).isEqualTo(file);
    }

    @Test
    void aWrongDateIsNamedAndKept() {
        Answer wrong = sam.postFrom(page, page, "inCare", "yes", "parentsToo", "yes", "agreedOn", "31/02/2026", "service", "x".repeat(201));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#errors a").eachAttr("href")).containsExactlyInAnyOrder("#agreedOn", "#service");
        assertThat(wrong.page().select("#agreedOn").val()).isEqualTo("31/02/2026");
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), ines.id()).orElseThrow();
    }
}
