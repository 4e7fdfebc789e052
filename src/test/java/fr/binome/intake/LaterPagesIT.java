package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.platform.Ids;
import org.junit.jupiter.api.Test;

class LaterPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String start = "/a/" + team.association().slug() + "/jeune";
    private final String address = Ids.next() + "@example.org";
    private final FormWalk form = new FormWalk(visitor, start).to("but", Answers.ofAdult());

    @Test
    void finishingLaterKeepsThePageAndShowsTheAddressToComeBackTo() {
        Answer later = form.send(Answers.ofAdult().and("mainGoal", "EMPL"), "later");

        assertThat(later.location()).isEqualTo(form.draft() + "/plus-tard");
        assertThat(form.page().select("main").text()).contains("http://localhost:8080" + form.draft());
        assertThat(form.page().select("main").text()).doesNotContain("Martin");
        assertThat(visitor.get(form.draft()).location()).endsWith("/metiers");
    }

    @Test
    void theWayBackIsMailedAndTheAddressNeedNotBeTypedAgain() {
        Answer answer = visitor.post(form.draft() + "/plus-tard", "email", address);

        assertThat(answer.location()).endsWith("/plus-tard?mailed=yes");
        assertThat(visitor.get(answer.location()).page().select("[role=status]")).hasSize(1);
        assertThat(visitor.get(form.draft() + "/contact").page().select("#email").val()).isEqualTo(address);
        assertThat(SentMails.to(service, address)).singleElement().satisfies(mail -> assertThat(SentMails.text(mail))
                .contains("http://localhost:8080" + form.draft()).doesNotContain("Inès", "Martin"));
    }

    @Test
    void anAddressKnownEarlyDoesNotSkipThePageOfContacts() {
        visitor.post(form.draft() + "/plus-tard", "email", address);

        assertThat(form.to("contact", Answers.ofAdult()).page().select("#email").val()).isEqualTo(address);
    }

    @Test
    void openingThePageMailsNothing() {
        visitor.post(form.draft() + "/contact", "email", address);

        visitor.get(form.draft() + "/plus-tard");

        assertThat(SentMails.to(service, address)).isEmpty();
    }

    @Test
    void noAddressAWrongOneAndTooManyAreRefused() {
        assertThat(refusal("")).contains("Il manque");
        assertThat(refusal("<b>@x")).contains("<b>@x");
        assertThat(refusal("ines@gmial.com")).contains("ines@gmail.com");
        for (int i = 0; i < Drafts.MOST_MAILS; i++) {
            assertThat(visitor.post(form.draft() + "/plus-tard", "email", address).status()).isEqualTo(303);
        }
        assertThat(refusal(address)).contains("3");
        assertThat(SentMails.to(service, address)).hasSize(Drafts.MOST_MAILS);
    }

    @Test
    void anAlteredOrForgottenDraftHasNoPage() {
        assertThat(visitor.get(form.draft() + "x/plus-tard").status()).isEqualTo(404);
        service.bean(Drafts.class).remove(team.association(), form.submission());
        assertThat(visitor.get(form.draft() + "/plus-tard").status()).isEqualTo(410);
        assertThat(visitor.post(form.draft() + "/plus-tard", "email", address).status()).isEqualTo(410);
    }

    private String refusal(String email) {
        Answer answer = visitor.post(form.draft() + "/plus-tard?lang=fr", "email", email);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email").val()).isEqualTo(email);
        return answer.page().select("#errors a[href=#email]").text();
    }
}
