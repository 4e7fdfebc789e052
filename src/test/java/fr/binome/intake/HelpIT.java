package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.mail.Outbox;
import fr.binome.mail.PhoneCall;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways in for whoever does not fill in the form alone: with somebody, with an adjustment, by phone. */
class HelpIT {

    private static final String NUMBER = "06 39 98 00 13";

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final Visitor claire = team.signedIn(team.coordinator());
    private final String start = "/a/" + team.association().slug();
    private final FormWalk form = new FormWalk(visitor, start + "/jeune");
    private final Answers helped = Answers.ofAdult().and("helped", "yes").and("helperName", "Karim Saïdi")
            .and("helperRelation", "éducateur").and("helperPhone", NUMBER);

    @Test
    void whoeverAnswersAloneIsNotAskedAboutAHelper() {
        assertThat(form.to("naissance", Answers.ofAdult()).address()).endsWith("/naissance");
        assertThat(new FormWalk(visitor, start + "/jeune").to("aidant", helped).page().select("#helperName")).hasSize(1);
    }

    @Test
    void theHelperIsKnownAndThePersonStillReachedDirectly() {
        form.through(helped);

        assertThat(stored().channel()).isEqualTo(Channel.MAIL);
        assertThat(stored().email()).isEqualTo("ines@example.org");
        assertThat(claire.get("/mentees/" + stored().id()).page().text()).contains("Karim Saïdi", "éducateur", NUMBER);
    }

    @Test
    void somebodyWithoutAddressOrNumberIsReachedThroughTheHelper() {
        form.through(helped.and("via", "BETWEEN").and("email"));

        assertThat(stored().channel()).isEqualTo(Channel.VIA);
        assertThat(stored().email()).isNull();
        assertThat(stored().phone()).isEqualTo(NUMBER);
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(calls()).singleElement().extracting(PhoneCall::number, PhoneCall::template).containsExactly(NUMBER, "mentee-received");
    }

    @Test
    void aChildHelpedByAnEducatorStillNeedsTheParent() {
        form.through(Answers.ofMentee().and("helped", "yes").and("helperName", "Karim Saïdi").and("helperRelation", "éducateur")
                .and("helperPhone", NUMBER).and("via", "BETWEEN").and("email"));

        assertThat(stored().status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(stored().phone()).isEqualTo(NUMBER);
    }

    @Test
    void toBeReachedThroughTheHelperTakesTheHelpersPhone() {
        form.to("aidant", helped);

        Answer answer = form.send(helped.and("via", "BETWEEN").and("helperPhone").and("helperEmail", "karim@example.org"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#helperPhone]")).hasSize(1);
    }

    @Test
    void whatIsNeededIsKeptSealedWithAConsentOfItsOwnAndReadingIsWrittenDown() throws SQLException {
        form.through(Answers.ofAdult().and("adjustment", "un lieu sans escalier").and("adjustmentConsent", "yes"));
        String id = stored().id();

        String page = "/mentees/" + id + "/adjustment";
        assertThat(consents(id)).contains(ConsentKind.ADJUSTMENT);
        assertThat(column("SELECT sealed FROM adjustments WHERE mentee_id = ?", id)).singleElement().asString()
                .startsWith("e1.").doesNotContain("escalier");
        assertThat(claire.get("/mentees/" + id).page().text()).doesNotContain("escalier");
        assertThat(claire.get("/mentees/" + id).page().select("a[href=" + page + "]")).hasSize(1);
        assertThat(claire.get(page).page().select(".card").text()).isEqualTo("un lieu sans escalier");
        assertThat(column("SELECT action FROM audit_entries WHERE subject_id = ?", id)).containsOnlyOnce("adjustment.read");
    }

    @Test
    void anotherAssociationAndAReaderReadNoNeeds() {
        form.through(Answers.ofAdult().and("adjustment", "un lieu sans escalier").and("adjustmentConsent", "yes"));
        String page = "/mentees/" + stored().id() + "/adjustment";
        TestTeam other = TestTeam.in(service);

        assertThat(other.signedIn(other.coordinator()).get(page).status()).isEqualTo(404);
        assertThat(visitor.get(page).location()).isEqualTo("/sign-in");
    }

    @Test
    void withoutConsentNothingOfItIsTaken() {
        Answers unagreed = Answers.ofAdult().and("adjustment", "un lieu sans escalier");
        form.to("besoin", unagreed);

        assertThat(form.send(unagreed).page().select("#errors a[href=#adjustmentConsent]")).hasSize(1);
        form.through(Answers.ofAdult().and("adjustmentConsent", "yes"));
        assertThat(consents(stored().id())).doesNotContain(ConsentKind.ADJUSTMENT);
        assertThat(claire.get("/mentees/" + stored().id() + "/adjustment").status()).isEqualTo(404);
    }

    @Test
    void whatIsKeptOfAFormIsSealed() throws SQLException {
        form.to("but", Answers.ofAdult().and("lastName", "Zorglub"));

        assertThat(column("SELECT answers FROM drafts WHERE id = ?", form.submission())).singleElement().asString()
                .startsWith("e1.").doesNotContain("Zorglub");
        assertThat(visitor.get(form.draft() + "/vous").page().select("#lastName").val()).isEqualTo("Zorglub");
    }

    @Test
    void whoeverWantsToBeCalledIsOnThePhoneListOnce() {
        String page = visitor.get(form.address()).page().select("a[href$=/appel]").attr("href");

        Answer sent = visitor.post(page + "?lang=fr", "firstName", "Inès", "callPhone", "0639980013", "callWhen", "EVENING");
        Answer again = visitor.post(page + "?lang=fr", "firstName", "Inès", "callPhone", "06 39 98 00 13", "callWhen", "NOON");

        assertThat(sent.location()).isEqualTo(start + "/merci/appel");
        assertThat(again.location()).isEqualTo(sent.location());
        assertThat(visitor.get(sent.location()).page().select("h1").text()).isEqualTo("C'est noté. Nous vous appelons.");
        assertThat(calls()).singleElement().extracting(PhoneCall::number, PhoneCall::name).containsExactly(NUMBER, "Inès");
        assertThat(claire.get("/phone-list?lang=fr").page().select(".todo").text()).contains("fin de journée", "Inès");
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow();
    }

    private List<PhoneCall> calls() {
        return service.bean(Outbox.class).phoneList(team.id());
    }

    private List<ConsentKind> consents(String id) {
        return service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), id).stream().map(Consent::kind).toList();
    }

    private List<String> column(String sql, String id) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = service.database().connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
