package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.mail.Outbox;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenteePagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());
    private final DemoCrowd crowd = TestCrowd.in(team, 40, 1);
    /** Fifteen, without an authorisation. */
    private final Mentee yanis = crowd.mentees().get(1);
    private final String page = "/mentees/" + yanis.id();

    @Test
    void theProfileSaysWhatIsMissingAndWhatToDo() {
        Answer answer = claire.get(page + "?lang=fr");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("h1").text()).isEqualTo("Yanis Diallo (démo), 15 ans");
        assertThat(answer.page().select(".notice.warning").text()).contains("autorisation d'un parent");
        assertThat(answer.page().select("a[href=mailto:" + yanis.email() + "]")).hasSize(1);
        assertThat(answer.page().select("form[action=" + page + "/authorisation-link]")).hasSize(1);
    }

    @Test
    void aProfileCostsAtMostTwelveQueries() {
        assertThat(QueryCount.during(service.database(), () -> claire.get(page))).isBetween(1L, 12L);
    }

    @Test
    void aPhoneCallMakesTheYoungPersonWaitFromToday() {
        Consent given = authorised(false);

        Answer answer = claire.postFrom(page, page + "/authorisation-verification", "consent", given.id(), "how", "PHONE");
        Answer again = claire.postFrom(page, page + "/authorisation-verification", "consent", given.id(), "how", "PAPER");

        assertThat(answer.location()).isEqualTo(page);
        assertThat(again.status()).isEqualTo(303);
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(stored().waitingSince()).isEqualTo(service.bean(Clock.class).today(team.association().zone()));
        assertThat(authorisations()).singleElement().extracting(Consent::verifiedHow, Consent::verifiedBy)
                .containsExactly("PHONE", team.coordinator().id());
        assertThat(claire.get(page + "?lang=fr").page().select(".history").text()).contains("vérifié par téléphone", team.coordinator().name());
    }

    @Test
    void aRefusalCannotBeVerified() {
        Consent refused = authorised(true);

        assertThat(claire.postFrom(page, page + "/authorisation-verification", "consent", refused.id(), "how", "PHONE").status()).isEqualTo(409);
        assertThat(stored().status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
    }

    @Test
    void aSignedPaperCountsAsVerified() {
        Answer answer = claire.postFrom(page, page + "/paper-authorisation", "paperName", "Nadia Diallo", "paperRelation", "mère",
                "paperPhone", "0199000002");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(authorisations()).singleElement().extracting(Consent::givenBy, Consent::phone).containsExactly("PAPER", "01 99 00 00 02");
    }

    @Test
    void aPaperWithoutANumberToCallIsRefused() {
        Answer answer = claire.postFrom(page, page + "/paper-authorisation", "paperName", "<b>Nadia", "paperRelation", "", "paperPhone", "12");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#paperRelation], #errors a[href=#paperPhone]")).hasSize(2);
        assertThat(answer.page().select("#paperName").val()).isEqualTo("<b>Nadia");
        assertThat(answer.page().select("main b")).isEmpty();
        assertThat(authorisations()).isEmpty();
    }

    @Test
    void theLinkIsSentAgainToTheAddressThatStaffLearnt() {
        Guardian parent = service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), yanis.id()).get(0);

        Answer answer = claire.postFrom(page, page + "/authorisation-link", "guardian", parent.id(), "linkEmail", "Nouvelle@Example.ORG");
        Answer wrong = claire.postFrom(page, page + "/authorisation-link", "guardian", parent.id(), "linkEmail", "sans arobase");

        assertThat(answer.location()).isEqualTo(page + "?sent=yes");
        assertThat(claire.get(answer.location()).page().select(".notice.success")).hasSize(1);
        assertThat(service.bean(GuardianRepository.class).findByAssociationIdAndId(team.id(), parent.id())).get()
                .extracting(Guardian::email).isEqualTo("Nouvelle@example.org");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#linkEmail").val()).isEqualTo("sans arobase");
    }

    @Test
    void aSharedAddressIsPointedOut() {
        Mentee child = crowd.mentees().stream().filter(mentee -> mentee.ageOn(service.bean(Clock.class).today(team.association().zone())) < 15
                && mentee.email() != null).findFirst().orElseThrow();

        assertThat(claire.get("/mentees/" + child.id() + "?lang=fr").page().text()).contains("Le lien seul ne suffit pas");
    }

    @Test
    void aReaderSeesNoContactAndNoButton() {
        String id = Ids.next();
        TeamMember reader = service.bean(TeamMemberRepository.class).save(new TeamMember(id, team.id(), null, Role.READ_ONLY, "Léo",
                "Lecteur", id + "@example.org", "01 99 00 00 01", null, true, Instant.now()));
        Visitor leo = team.signedIn(reader);

        Answer answer = leo.get(page);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(yanis.email(), yanis.phone());
        assertThat(answer.page().select("main form")).isEmpty();
        assertThat(leo.post(page + "/paper-authorisation").status()).isEqualTo(403);
    }

    @Test
    void anotherAssociationFindsNobody() {
        TestTeam other = TestTeam.in(service);
        Visitor stranger = other.signedIn(other.coordinator());
        String own = "/mentees";

        assertThat(stranger.get(page).status()).isEqualTo(404);
        assertThat(stranger.postFrom(own, page + "/paper-authorisation", "paperName", "a", "paperRelation", "b", "paperPhone", "0199000002")
                .status()).isEqualTo(404);
        assertThat(stranger.postFrom(own, page + "/authorisation-verification", "consent", "x", "how", "PHONE").status()).isEqualTo(404);
        assertThat(stranger.postFrom(own, page + "/authorisation-link", "guardian", "x", "linkEmail", "a@example.org").status()).isEqualTo(404);
        assertThat(authorisations()).isEmpty();
    }

    @Test
    void strangersSignInAndForgedFormsAreRefused() {
        assertThat(service.visitor().get(page).location()).isEqualTo("/sign-in");
        assertThat(claire.post(page + "/paper-authorisation", "paperName", "a").status()).isEqualTo(403);
        assertThat(claire.post(page + "/authorisation-verification", "how", "PHONE").status()).isEqualTo(403);
        assertThat(claire.post(page + "/authorisation-link", "linkEmail", "a@example.org").status()).isEqualTo(403);
        assertThat(claire.get("/mentees/unknown").status()).isEqualTo(404);
    }

    @Test
    void aParentWithoutMailIsOnThePhoneList() {
        Guardian parent = crowd.guardians().get(1);

        service.bean(GuardianLinks.class).send(team.association(), yanis, parent.withEmail(null));

        assertThat(service.bean(Outbox.class).phoneList(team.id())).singleElement()
                .extracting("template", "recipientId").containsExactly("guardian-authorisation", parent.id());
    }

    private Consent authorised(boolean refused) {
        Instant now = service.bean(Clock.class).now();
        return service.bean(ConsentRepository.class).save(new Consent(Ids.next(), team.id(), "MENTEE", yanis.id(),
                ConsentKind.PARENTAL_AUTHORISATION, ConsentTexts.PARENTAL_AUTHORISATION, "GUARDIAN", "Nadia Diallo", "mère",
                "01 99 00 00 02", now, null, null, null, refused ? now : null));
    }

    private List<Consent> authorisations() {
        return service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), yanis.id()).stream()
                .filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION).toList();
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), yanis.id()).orElseThrow();
    }
}
