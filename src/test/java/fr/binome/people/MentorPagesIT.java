package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.platform.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MentorPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());
    private final LocalDate today = service.bean(Clock.class).today(team.association().zone());
    private final Mentor marc = TestCrowd.in(team, 1, 1).mentors().get(0);
    private final String page = "/mentors/" + marc.id();

    @Test
    void theProfileShowsWhatWasSeen() {
        Answer answer = claire.get(page + "?lang=fr");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("h1").text()).contains("Marc Rousseau (démo)");
        assertThat(answer.page().select(".history").text()).contains("attestation d'honorabilité", "valide");
        assertThat(answer.page().select("form[action=" + page + "/checks]")).hasSize(1);
    }

    @Test
    void aCheckLastsAYearUnlessStaffTypeLess() {
        claire.postFrom(page, page + "/checks", "checkType", "B3", "seenOn", Dates.typed(today), "expiresOn", "");
        claire.postFrom(page, page + "/checks", "checkType", "B3", "seenOn", Dates.typed(today), "expiresOn", Dates.typed(today.plusMonths(3)));

        assertThat(service.bean(BackgroundCheckRepository.class).findByAssociationIdAndMentorId(team.id(), marc.id()))
                .filteredOn(check -> check.type().equals("B3"))
                .allSatisfy(check -> assertThat(check.seenBy()).isEqualTo(team.coordinator().id()))
                .extracting(BackgroundCheck::expiresOn).containsExactlyInAnyOrder(today.plusYears(1), today.plusMonths(3));
    }

    @Test
    void aWrongCheckIsRefusedWithWhatWasTyped() {
        Answer answer = claire.postFrom(page, page + "/checks", "checkType", "PASSPORT", "seenOn", "31/02/2026");
        Answer future = claire.postFrom(page, page + "/checks", "checkType", "B3", "seenOn", Dates.typed(today.plusDays(1)));
        Answer endless = claire.postFrom(page, page + "/checks", "checkType", "B3", "seenOn", Dates.typed(today), "expiresOn", "01/01/2099");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#checkType], #errors a[href=#seenOn]")).hasSize(2);
        assertThat(answer.page().select("#seenOn").val()).isEqualTo("31/02/2026");
        assertThat(future.page().select("#errors a[href=#seenOn]")).hasSize(1);
        assertThat(endless.page().select("#errors a[href=#expiresOn]")).hasSize(1);
    }

    @Test
    void trainingAndCharterMakeAMentorAvailable() {
        service.bean(MentorRepository.class).update(stored().with(MentorStatus.TO_CHECK, null, null));

        claire.postFrom(page, page + "/training", "trainedOn", "");
        MentorStatus afterTraining = stored().status();
        claire.postFrom(page, page + "/charter", "charterSignedOn", Dates.typed(today.minusDays(3)));

        assertThat(afterTraining).isEqualTo(MentorStatus.TO_CHECK);
        assertThat(stored().status()).isEqualTo(MentorStatus.AVAILABLE);
        assertThat(stored().trainedOn()).isEqualTo(today);
        assertThat(stored().charterSignedOn()).isEqualTo(today.minusDays(3));
    }

    @Test
    void aWrongDayIsRefused() {
        service.bean(MentorRepository.class).update(stored().with(MentorStatus.TO_CHECK, null, null));

        assertThat(claire.postFrom(page, page + "/training", "trainedOn", "demain").status()).isEqualTo(422);
        assertThat(claire.postFrom(page, page + "/charter", "charterSignedOn", "01/01/2099").status()).isEqualTo(422);
        assertThat(stored().trainedOn()).isNull();
    }

    @Test
    void anotherAssociationFindsNobody() {
        TestTeam other = TestTeam.in(service);
        Visitor stranger = other.signedIn(other.coordinator());

        assertThat(stranger.get(page).status()).isEqualTo(404);
        assertThat(stranger.postFrom("/mentors", page + "/checks", "checkType", "B3").status()).isEqualTo(404);
        assertThat(stranger.postFrom("/mentors", page + "/training").status()).isEqualTo(404);
        assertThat(stranger.postFrom("/mentors", page + "/charter").status()).isEqualTo(404);
    }

    @Test
    void strangersSignInAndForgedFormsAreRefused() {
        assertThat(service.visitor().get(page).location()).isEqualTo("/sign-in");
        assertThat(claire.post(page + "/checks", "checkType", "B3").status()).isEqualTo(403);
        assertThat(claire.post(page + "/training").status()).isEqualTo(403);
        assertThat(claire.post(page + "/charter").status()).isEqualTo(403);
    }

    private Mentor stored() {
        return service.bean(MentorRepository.class).findByAssociationIdAndId(team.id(), marc.id()).orElseThrow();
    }
}
