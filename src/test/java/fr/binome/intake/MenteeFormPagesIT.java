package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.mail.Outbox;
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
import java.time.Duration;
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

    private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String start = "/a/" + team.association().slug() + "/jeune";
    private final String address = Ids.next() + "@example.org";
    private final FormWalk form = new FormWalk(visitor, start);
    private final Answers adult = Answers.ofAdult().and("email", address);
    private final Answers pupil = Answers.ofMentee().and("email", address);

    @BeforeEach
    void liveOnTheDayOfTheTests() {
        service.clockAt(DAY);
    }

    @AfterEach
    void comeBack() {
        service.resetClock();
    }

    @Test
    void theFirstPageIsPlainAndKeepsNothing() {
        Document page = visitor.get(start + "?lang=fr").page();

        assertThat(page.select("h1").text()).isEqualTo("Vous cherchez un mentor ?");
        assertThat(page.select("input:not([name=website])").eachAttr("name")).containsExactly("firstName", "lastName", "helped");
        assertThat(page.select("main form").attr("action")).startsWith(start + "/").endsWith("/vous");
        assertThat(drafts()).isZero();
    }

    @Test
    void everyPageSaysHowFarItIsAndChoosesNoAgreement() {
        form.to("moments", adult);

        Document week = form.page();
        assertThat(week.select(".steps").text()).isEqualTo("Étape 7 sur 11");
        assertThat(week.select(".steps progress").attr("value")).isEqualTo("7");
        assertThat(week.select("input[name=periods]")).hasSize(28);
        assertThat(week.select("label:has(input[value=WED-EVENING])").text()).isEqualTo("mercredi soir");
        assertThat(form.to("relire", adult).page().select("input[name=ownData][checked]")).isEmpty();
    }

    @Test
    void anUnknownAssociationIsNotFound() {
        form.send(adult);

        assertThat(visitor.get("/a/nobody/jeune").status()).isEqualTo(404);
        assertThat(visitor.get(form.address().replace(team.association().slug(), "nobody")).status()).isEqualTo(404);
        assertThat(visitor.post("/a/nobody/jeune/x/vous", "firstName", "Inès").status()).isEqualTo(404);
    }

    @Test
    void anAdultWaitsFromTodayAndGetsAConfirmation() throws MessagingException {
        Answer answer = form.through(adult);

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
        assertThat(drafts()).isZero();
    }

    @Test
    void aMinorAwaitsTheParentWhoGetsALink() {
        Answer answer = form.through(pupil.and("guardianEmail", "nadia." + address));

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
    void onlyBelowFifteenIsAskedWhetherAParentIsThere() {
        form.to("parent", pupil);
        FormWalk child = new FormWalk(visitor, start).to("parent", pupil.and("birthDate", "01/03/2015"));

        assertThat(form.page().select("input[name=withParent]")).isEmpty();
        assertThat(child.page().select("input[name=withParent]")).hasSize(1);
    }

    @Test
    void aChildAndParentConsentTogether() {
        form.through(pupil.and("birthDate", "01/03/2015").and("withParent", "yes"));

        assertThat(consents(stored())).singleElement().extracting(Consent::kind, Consent::givenBy, Consent::givenName)
                .containsExactly(ConsentKind.OWN_DATA, "GUARDIAN", "Nadia Martin");
    }

    @Test
    void somebodyWithoutMailIsOnThePhoneList() {
        form.through(adult.and("email").and("phone", "+33 6 39 98 00 12"));

        Mentee mentee = stored();
        assertThat(mentee.channel()).isEqualTo(Channel.PHONE);
        assertThat(mentee.phone()).isEqualTo("06 39 98 00 12");
        assertThat(service.bean(Outbox.class).phoneList(team.id())).singleElement()
                .extracting("recipientId", "template").containsExactly(mentee.id(), "mentee-received");
    }

    @Test
    void aFaultKeepsEverythingTypedAndLeadsToItsField() {
        Answer answer = form.through(pupil.and("birthDate", "31/02/2011").and("postalCode", "5910"));

        Document page = answer.page();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select("#errors a[href=#birthDate]").text()).contains("31/02/2011");
        assertThat(page.select("#birthDate").val()).isEqualTo("31/02/2011");
        assertThat(page.select("#birthDate").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#postalCode").val()).isEqualTo("5910");
        assertThat(form.page().select("#postalCode").val()).isEqualTo("5910");
    }

    @Test
    void severalCommunesUnderOneCodeAreShownToChooseFrom() {
        Answer answer = form.through(pupil.and("postalCode", "59152"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#commune option[value]:not([value=''])")).hasSizeGreaterThan(1);
        assertThat(answer.page().select("#towns").hasAttr("hidden")).isFalse();
        assertThat(answer.page().select("#errors a[href=#commune]")).hasSize(1);
    }

    @Test
    void aMisspeltAddressIsQuestionedOnceAndThenTaken() {
        Answer questioned = form.through(adult.and("email", "ines@gmial.com"));

        Document page = questioned.page();
        assertThat(questioned.status()).isEqualTo(422);
        assertThat(page.select("#email-error").text()).contains("ines@gmail.com");
        assertThat(page.select("#email").val()).isEqualTo("ines@gmial.com");
        visitor.post(form.address(), "email", "ines@gmial.com", "emailAsked", page.select("input[name=emailAsked]").val());
        assertThat(visitor.post(form.draft() + "/relire", "ownData", "yes").location()).endsWith("/merci/jeune");
        assertThat(stored().email()).isEqualTo("ines@gmial.com");
    }

    @Test
    void backKeepsEvenWhatIsNotDone() {
        form.to("naissance", adult);

        Answer back = form.send(adult.and("birthDate", "31/02"), "back");

        assertThat(back.location()).endsWith("/vous");
        assertThat(form.page().select("#firstName").val()).isEqualTo("Inès");
        assertThat(visitor.get(form.draft() + "/naissance").page().select("#birthDate").val()).isEqualTo("31/02");
        assertThat(visitor.get(form.draft() + "/naissance").page().select("#postalCode").val()).isEqualTo("59100");
    }

    @Test
    void theAddressLeadsBackToThePageWhereSomebodyStopped() {
        form.to("rencontre", adult);

        assertThat(service.visitor().get(form.draft()).location()).endsWith("/rencontre");
        assertThat(service.visitor().get(form.draft() + "/relire").location()).endsWith("/rencontre");
        assertThat(service.visitor().get(form.draft() + "/but").page().select("input[value=STAG]").hasAttr("checked")).isTrue();
    }

    @Test
    void pagesOfADraftAreKeptAndListedNowhere() {
        form.to("but", adult);

        Answer page = visitor.get(form.address());

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(form.address()).doesNotContain("Martin", "ines");
    }

    @Test
    void anAlteredAddressOpensNothing() {
        form.to("but", adult);

        assertThat(visitor.get(form.draft() + "x/but").status()).isEqualTo(404);
        assertThat(visitor.get(start + "/nonsense/but").status()).isEqualTo(404);
        assertThat(visitor.get(form.draft() + "/argent").status()).isEqualTo(404);
        assertThat(visitor.post(form.draft() + "x/vous", "firstName", "Inès", "lastName", "Martin").status()).isEqualTo(404);
        assertThat(visitor.get(start.replace(team.association().slug(), TestTeam.in(service).association().slug())
                + form.address().substring(start.length())).status()).isEqualTo(410);
    }

    @Test
    void afterThirtyDaysADraftIsForgotten() {
        form.to("but", adult);
        Instant end = DAY.plus(Duration.ofDays(30)).plusSeconds(60);
        service.clockAt(end);

        assertThat(visitor.get(form.address()).status()).isEqualTo(410);
        assertThat(visitor.get(form.draft()).status()).isEqualTo(410);
        assertThat(service.bean(Drafts.class).removeExpired(end)).isPositive();
        assertThat(drafts()).isZero();
    }

    @Test
    void twoTabsDoNotLoseEachOthersAnswers() {
        form.to("moments", adult);

        visitor.post(form.draft() + "/contact", "email", address);
        visitor.post(form.draft() + "/but", "mainGoal", "EMPL");

        assertThat(form.page().select("main form")).hasSize(1);
        assertThat(visitor.get(form.draft() + "/contact").page().select("#email").val()).isEqualTo(address);
        assertThat(visitor.get(form.draft() + "/rencontre").page().select("input[value=REMOTE]").hasAttr("checked")).isTrue();
    }

    @Test
    void everythingIsReadAgainBeforeItIsSent() {
        form.to("relire", pupil);

        Document page = form.page();
        assertThat(page.select("main dl").text()).contains("Inès", "9 avril 2011", "59100 Roubaix", "Trouver un stage",
                "Mercredi après-midi, samedi matin", address, "Nadia Martin");
        assertThat(page.select("a.change").eachAttr("href")).hasSize(11).allMatch(link -> link.startsWith(form.draft() + "/"));
        assertThat(page.select("a.change").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void aChangeLeadsStraightBackToReading() {
        form.to("relire", adult);

        Answer changed = visitor.post(form.draft() + "/but", "mainGoal", "EMPL");

        assertThat(changed.location()).endsWith("/relire");
        assertThat(form.page().select("main dl").text()).contains("Trouver un emploi").doesNotContain("Trouver un stage");
    }

    @Test
    void whoTurnsOutToBeAMinorIsAskedForTheParent() {
        form.to("relire", adult);

        Answer changed = visitor.post(form.draft() + "/naissance", "birthDate", "09/04/2011", "postalCode", "59100");

        assertThat(changed.location()).endsWith("/parent");
        assertThat(visitor.post(form.draft() + "/relire", "ownData", "yes").page().select("#errors a[href=#guardianName]")).hasSize(1);
    }

    @Test
    void withoutAgreementNothingIsSent() {
        form.to("relire", adult);

        Answer answer = visitor.post(form.address());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#ownData]")).hasSize(1);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void whoeverMeetsByMessagesOnlyIsNotAskedAboutTrips() {
        form.to("rencontre", adult);

        assertThat(form.send(adult.and("modes", "ASYNC")).location()).endsWith("/moments");
        assertThat(form.page().select(".steps").text()).isEqualTo("Étape 6 sur 10");
    }

    @Test
    void sendingTwiceMakesOneRowAndOneMail() {
        form.to("relire", adult);

        Answer first = visitor.post(form.address(), "ownData", "yes");
        Answer second = visitor.post(form.address(), "ownData", "yes");

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(visitor.get(form.draft()).location()).isEqualTo(first.location());
        assertThat(visitor.get(form.draft() + "/vous").location()).isEqualTo(first.location());
        assertThat(visitor.post(form.draft() + "/vous", "firstName", "Inès", "lastName", "Martin").location()).isEqualTo(first.location());
        assertThat(waiting()).isEqualTo(1);
        assertThat(SentMails.to(service, address)).hasSize(1);
    }

    @Test
    void sendingTwiceAtTheSameMomentMakesOneRow() {
        form.to("relire", adult);

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> visitor.post(form.address(), "ownData", "yes").status())).toList()
                .stream().map(CompletableFuture::join).toList();

        assertThat(answers).containsOnly(303);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void theFirstPageSentTwiceIsOneDraft() {
        String first = visitor.get(start).page().select("main form").attr("action");

        List<Integer> answers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() ->
                visitor.post(first, "firstName", "Inès", "lastName", "Martin").status())).toList()
                .stream().map(CompletableFuture::join).toList();

        assertThat(answers).containsOnly(303);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void twoMegabytesOfNameAreRefusedKindly() {
        Answer answer = form.through(adult.and("lastName", "a".repeat(2_000_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#lastName]").text()).contains("80 au plus");
        assertThat(answer.body().length()).isLessThan(20_000);
        assertThat(drafts()).isZero();
    }

    @Test
    void aFilledTrapKeepsNothingAndSaysSo() {
        Answer answer = form.through(adult.and("website", "http://spam.example"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#website]")).hasSize(1);
        assertThat(answer.page().select("#website").val()).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void anEnglishReaderIsWrittenToInEnglish() {
        visitor.get(start + "?lang=en");

        form.through(adult);

        assertThat(stored().language()).isEqualTo("en");
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow();
    }

    private List<Consent> consents(Mentee mentee) {
        return service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), mentee.id());
    }

    private long waiting() {
        return service.bean(MenteeRepository.class).countByAssociationIdAndStatus(team.id(), MenteeStatus.WAITING);
    }

    private long drafts() {
        return service.bean(DraftRepository.class).countByAssociationId(team.id());
    }
}
