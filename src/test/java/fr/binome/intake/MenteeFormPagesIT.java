package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.platform.Ids;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MenteeFormPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String form = "/a/" + team.association().slug() + "/jeune";
    private final String submission = Ids.next();
    private final String address = submission + "@example.org";

    @BeforeEach
    void liveOnTheDayOfTheTests() {
        service.clockAt(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @AfterEach
    void comeBack() {
        service.resetClock();
    }

    @Test
    void theFormIsPlainAndNamesEveryBoxOfTheWeek() {
        Document page = visitor.get(form + "?lang=fr").page();

        assertThat(page.select("h1").text()).contains("Vous cherchez un mentor");
        assertThat(page.select("input[name=periods]")).hasSize(28);
        assertThat(page.select("label:has(input[value=WED-EVENING])").text()).isEqualTo("mercredi soir");
        assertThat(page.select("input[name=mainGoal][checked]")).isEmpty();
        assertThat(page.select("input[name=ownData][checked]")).isEmpty();
        assertThat(page.select("input[name=submission]").val()).hasSize(Ids.LENGTH);
    }

    @Test
    void anUnknownAssociationIsNotFound() {
        assertThat(visitor.get("/a/nobody/jeune").status()).isEqualTo(404);
        assertThat(visitor.post("/a/nobody/jeune", "firstName", "Inès").status()).isEqualTo(404);
    }

    @Test
    void anAdultWaitsFromTodayAndGetsAConfirmation() throws MessagingException {
        Answer answer = send(Answers.ofAdult());

        Mentee mentee = stored();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/a/" + team.association().slug() + "/merci/jeune");
        assertThat(mentee.status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(mentee.waitingSince()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(mentee.requiredCheck()).isEqualTo("NONE");
        assertThat(mentee.periods()).containsExactly("WED-AFTERNOON", "SAT-MORNING");
        assertThat(consents(mentee)).singleElement().extracting(Consent::kind, Consent::givenBy)
                .containsExactly(ConsentKind.OWN_DATA, "SELF");
        assertThat(SentMails.to(service, address)).singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).contains("demande"));
    }

    @Test
    void aMinorAwaitsTheParentWhoGetsALink() {
        Answer answer = send(Answers.ofMentee().and("guardianEmail", "nadia." + address));

        Mentee mentee = stored();
        assertThat(answer.location()).endsWith("/merci/jeune-mineur");
        assertThat(mentee.status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(mentee.waitingSince()).isNull();
        assertThat(mentee.requiredCheck()).isEqualTo("B3");
        assertThat(service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), mentee.id()))
                .singleElement().extracting("name", "relation").containsExactly("Nadia Martin", "mère");
        assertThat(SentMails.to(service, "nadia." + address)).singleElement()
                .satisfies(mail -> assertThat(SentMails.text(mail)).contains("/authorisation/"));
    }

    @Test
    void aChildAndParentConsentTogether() {
        send(Answers.ofMentee().and("birthDate", "01/03/2015").and("withParent", "yes"));

        assertThat(consents(stored())).singleElement().extracting(Consent::kind, Consent::givenBy, Consent::givenName)
                .containsExactly(ConsentKind.OWN_DATA, "GUARDIAN", "Nadia Martin");
    }

    @Test
    void somebodyWithoutMailIsOnThePhoneList() {
        send(Answers.ofAdult().and("email").and("phone", "+33 6 39 98 00 12"));

        Mentee mentee = service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), submission).orElseThrow();
        assertThat(mentee.channel()).isEqualTo(Channel.PHONE);
        assertThat(mentee.phone()).isEqualTo("06 39 98 00 12");
        assertThat(service.bean(fr.binome.mail.Outbox.class).phoneList(team.id())).singleElement()
                .extracting("recipientId", "template").containsExactly(mentee.id(), "mentee-received");
    }

    @Test
    void aFaultKeepsEverythingTypedAndLeadsToItsField() {
        Answer answer = send(Answers.ofMentee().and("birthDate", "31/02/2011").and("otherGoals", "CONF"));

        Document page = answer.page();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select("#errors a[href=#birthDate]").text()).contains("31/02/2011");
        assertThat(page.select("#birthDate").val()).isEqualTo("31/02/2011");
        assertThat(page.select("#firstName").val()).isEqualTo("Inès");
        assertThat(page.select("input[name=mainGoal][value=STAG]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=periods][value=SAT-MORNING]").hasAttr("checked")).isTrue();
        assertThat(page.select("details[open] input[name=otherGoals][value=CONF]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=submission]").val()).isEqualTo(submission);
        assertThat(service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), submission)).isEmpty();
    }

    @Test
    void severalCommunesUnderOneCodeAreShownToChooseFrom() {
        Answer answer = send(Answers.ofMentee().and("postalCode", "59152"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#commune option[value]:not([value=''])")).hasSizeGreaterThan(1);
        assertThat(answer.page().select("#towns").hasAttr("hidden")).isFalse();
        assertThat(answer.page().select("#errors a[href=#commune]")).hasSize(1);
    }

    @Test
    void aMisspeltAddressIsQuestionedOnceAndThenTaken() {
        Answer questioned = send(Answers.ofAdult().and("email", "ines@gmial.com"));

        Document page = questioned.page();
        assertThat(questioned.status()).isEqualTo(422);
        assertThat(page.select("#email-error").text()).contains("ines@gmail.com");
        assertThat(page.select("#email").val()).isEqualTo("ines@gmial.com");
        Answer insisting = visitor.post(form, Answers.ofAdult().and("email", "ines@gmial.com").and("submission", submission)
                .and("emailAsked", page.select("input[name=emailAsked]").val()).sent());
        assertThat(insisting.status()).isEqualTo(303);
    }

    @Test
    void sendingTwiceMakesOneRowAndOneMail() {
        Answer first = send(Answers.ofAdult());
        Answer second = send(Answers.ofAdult());

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(service.bean(MenteeRepository.class).countByAssociationIdAndStatus(team.id(), MenteeStatus.WAITING)).isEqualTo(1);
        assertThat(SentMails.to(service, address)).hasSize(1);
    }

    @Test
    void sendingTwiceAtTheSameMomentMakesOneRow() {
        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(Answers.ofAdult()).status())).toList()
                .stream().map(CompletableFuture::join).toList();

        assertThat(answers).containsOnly(303);
        assertThat(service.bean(MenteeRepository.class).countByAssociationIdAndStatus(team.id(), MenteeStatus.WAITING)).isEqualTo(1);
    }

    @Test
    void twoMegabytesOfNameAreRefusedKindly() {
        Answer answer = send(Answers.ofAdult().and("lastName", "a".repeat(2_000_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#lastName]").text()).contains("2000000");
        assertThat(answer.body().length()).isLessThan(100_000);
    }

    @Test
    void htmlInEveryTextIsStoredAsTextAndShownAsText() {
        String html = "<script>alert(1)</script>\"'><b>x";
        Answer refused = send(Answers.ofMentee().and("firstName", html).and("lastName", html).and("interests", html)
                .and("guardianName", html).and("guardianRelation", html).and("birthDate", html).and("email", html)
                .and("phone", html).and("postalCode", html).and("mainGoal", html).and("periods", html).and("languages", html));
        Answer accepted = send(Answers.ofMentee().and("firstName", html).and("lastName", html).and("interests", html)
                .and("guardianName", html).and("guardianRelation", html));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("script:not([src])")).isEmpty();
        assertThat(refused.page().select("main b")).isEmpty();
        assertThat(refused.page().select("#firstName").val()).isEqualTo(html);
        assertThat(accepted.status()).isEqualTo(303);
        assertThat(stored().firstName()).isEqualTo(html);
        assertThat(SentMails.to(service, address)).singleElement()
                .satisfies(mail -> assertThat(SentMails.html(mail)).contains("&lt;script&gt;").doesNotContain("<script>"));
    }

    @Test
    void aFilledTrapStoresNothingAndSaysSo() {
        Answer answer = send(Answers.ofAdult().and("website", "http://spam.example"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#website]")).hasSize(1);
        assertThat(answer.page().select("#website").val()).isEmpty();
    }

    @Test
    void anEmptyPostNamesWhatIsMissing() {
        Answer answer = visitor.post(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors li").size()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void anEnglishReaderIsWrittenToInEnglish() {
        visitor.post(form + "?lang=en", Answers.ofAdult().and("email", address).and("submission", submission).sent());

        assertThat(stored().language()).isEqualTo("en");
    }

    private Answer send(Answers answers) {
        boolean usual = answers.fields().get("email").equals(List.of("ines@example.org"));
        return visitor.post(form, (usual ? answers.and("email", address) : answers).and("submission", submission).sent());
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), submission).orElseThrow();
    }

    private List<Consent> consents(Mentee mentee) {
        return service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), mentee.id());
    }
}
