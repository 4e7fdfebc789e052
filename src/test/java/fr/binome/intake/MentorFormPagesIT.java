package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.people.Motivations;
import fr.binome.platform.Ids;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MentorFormPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String start = "/a/" + team.association().slug() + "/mentor";
    private final String address = Ids.next() + "@example.org";
    private final FormWalk form = new FormWalk(visitor, start);
    private final Answers marc = Answers.ofMentor().and("email", address);

    @Test
    void theFirstPageAsksForTheNameOnly() {
        Document page = visitor.get(start + "?lang=fr").page();

        assertThat(page.select("h1").text()).isEqualTo("Vous voulez être mentor ?");
        assertThat(page.select("input:not([name=website])").eachAttr("name")).containsExactly("firstName", "lastName");
        assertThat(page.select(".steps").text()).isEqualTo("Étape 1 sur 12");
    }

    @Test
    void theCharterIsReadOnAPageOfItsOwnAndNothingIsAgreedInAdvance() {
        Document charter = form.to("charte", marc).page();
        Document review = form.to("relire", marc).page();

        assertThat(charter.select("ol.agreed li")).hasSize(7);
        assertThat(charter.select("input[name=charter][checked]")).isEmpty();
        assertThat(review.select("input[name=ownData][checked]")).isEmpty();
        assertThat(review.select(".answered dd").eachText()).contains("comptable", "J'ai lu la charte et je l'accepte");
    }

    @Test
    void aMentorIsToCheckAndHasAcceptedTheCharter() {
        Answer answer = form.through(marc.and("motivation", "J'ai eu de l'aide,\r\nà mon tour d'aider."));

        Mentor mentor = stored();
        assertThat(answer.location()).isEqualTo("/a/" + team.association().slug() + "/merci/mentor");
        assertThat(mentor.status()).isEqualTo(MentorStatus.TO_CHECK);
        assertThat(mentor.charterSignedOn()).isNotNull();
        assertThat(mentor.trainedOn()).isNull();
        assertThat(mentor.capacity()).isEqualTo(2);
        assertThat(service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), mentor.id()))
                .extracting(Consent::kind).containsExactlyInAnyOrder(ConsentKind.OWN_DATA, ConsentKind.CHARTER);
        assertThat(SentMails.to(service, address)).hasSize(1);
        assertThat(team.signedIn(team.coordinator()).get("/mentors/" + mentor.id()).page().select(".said dd").eachText())
                .contains("J'ai eu de l'aide, à mon tour d'aider.");
    }

    @Test
    void whoeverTellsNoReasonIsWelcomeAsWell() {
        form.through(marc);

        assertThat(service.bean(Motivations.class).of(team.id(), stored().id())).isEmpty();
    }

    @Test
    void sendingTwiceMakesOneRowAndOneMail() {
        form.to("relire", marc);
        String review = form.address();
        form.send(marc);

        Answer second = visitor.post(review, marc.sent());

        assertThat(second.location()).endsWith("/merci/mentor");
        assertThat(visitor.get(form.draft()).location()).endsWith("/merci/mentor");
        assertThat(service.bean(MentorRepository.class).countByAssociationIdAndStatus(team.id(), MentorStatus.TO_CHECK)).isEqualTo(1);
        assertThat(SentMails.to(service, address)).hasSize(1);
    }

    @Test
    void theWayBackIsMailedInWordsForMentors() {
        form.to("metier", marc);

        Answer answer = visitor.post(form.draft() + "/plus-tard?lang=fr", "email", address);

        assertThat(answer.location()).endsWith("/plus-tard?mailed=yes");
        assertThat(SentMails.to(service, address)).singleElement().satisfies(mail -> assertThat(SentMails.text(mail))
                .contains("proposer votre aide", "http://localhost:8080" + form.draft()).doesNotContain("Marc", "Petit"));
    }

    @Test
    void aDraftOfOneFormIsNoneOfTheOther() {
        form.to("metier", marc);

        assertThat(visitor.get(form.draft().replace("/mentor/", "/jeune/") + "/metier").status()).isEqualTo(404);
    }

    @Test
    void aMinorIsRefusedKindly() {
        int year = java.time.Year.now().getValue() - 16;
        form.to("naissance", marc);

        Answer answer = form.send(marc.and("birthDate", "01/01/" + year));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#birthDate]").text()).contains("18 ans", "Merci");
        assertThat(answer.page().select("#postalCode").val()).isEqualTo("59100");
    }

    @Test
    void anUnknownAssociationIsNotFound() {
        assertThat(visitor.get("/a/nobody/mentor").status()).isEqualTo(404);
        assertThat(visitor.get("/a/" + team.association().slug() + "/tuteur").status()).isEqualTo(404);
    }

    private Mentor stored() {
        return service.bean(MentorRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow();
    }
}
