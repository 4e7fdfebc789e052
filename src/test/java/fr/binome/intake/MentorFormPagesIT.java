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
import fr.binome.platform.Ids;
import org.junit.jupiter.api.Test;

class MentorFormPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String form = "/a/" + team.association().slug() + "/mentor";
    private final String submission = Ids.next();
    private final String address = submission + "@example.org";

    @Test
    void theFormShowsTheCharterAndPreselectsNoAgreement() {
        Answer answer = visitor.get(form);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("section[aria-labelledby=part-agree] ol li")).hasSize(7);
        assertThat(answer.page().select("input[name=charter][checked], input[name=ownData][checked]")).isEmpty();
    }

    @Test
    void aMentorIsToCheckAndHasAcceptedTheCharter() {
        Answer answer = send(Answers.ofMentor());

        Mentor mentor = service.bean(MentorRepository.class).findByAssociationIdAndSubmission(team.id(), submission).orElseThrow();
        assertThat(answer.location()).isEqualTo("/a/" + team.association().slug() + "/merci/mentor");
        assertThat(mentor.status()).isEqualTo(MentorStatus.TO_CHECK);
        assertThat(mentor.charterSignedOn()).isNotNull();
        assertThat(mentor.trainedOn()).isNull();
        assertThat(mentor.capacity()).isEqualTo(2);
        assertThat(service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), mentor.id()))
                .extracting(Consent::kind).containsExactlyInAnyOrder(ConsentKind.OWN_DATA, ConsentKind.CHARTER);
        assertThat(SentMails.to(service, address)).hasSize(1);
    }

    @Test
    void sendingTwiceMakesOneRowAndOneMail() {
        send(Answers.ofMentor());
        Answer second = send(Answers.ofMentor());

        assertThat(second.status()).isEqualTo(303);
        assertThat(service.bean(MentorRepository.class).countByAssociationIdAndStatus(team.id(), MentorStatus.TO_CHECK)).isEqualTo(1);
        assertThat(SentMails.to(service, address)).hasSize(1);
    }

    @Test
    void aMinorIsRefusedKindly() {
        int year = java.time.Year.now().getValue() - 16;

        Answer answer = send(Answers.ofMentor().and("birthDate", "01/01/" + year));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#birthDate]").text()).contains("18 ans", "Merci");
        assertThat(answer.page().select("#job").val()).isEqualTo("comptable");
    }

    @Test
    void anUnknownAssociationIsNotFound() {
        assertThat(visitor.get("/a/nobody/mentor").status()).isEqualTo(404);
    }

    private Answer send(Answers answers) {
        return visitor.post(form + "?lang=fr", answers.and("email", address).and("submission", submission).sent());
    }
}
