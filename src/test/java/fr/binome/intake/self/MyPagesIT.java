package fr.binome.intake.self;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.people.TestCrowd;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import fr.binome.platform.Ids;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MyPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final DemoCrowd crowd = TestCrowd.in(team, 40, 6);
    private final Visitor visitor = service.visitor();
    private final Mentee adult = crowd.mentees().stream().filter(mentee -> mentee.status() == MenteeStatus.WAITING && mentee.email() != null
            && mentee.ageOn(LocalDate.now()) >= 20).findFirst().orElseThrow();
    private final Mentor mentor = crowd.mentors().stream().filter(each -> each.status() == MentorStatus.AVAILABLE).findFirst().orElseThrow();

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void theLinkInTheFootOfAMailShowsNobodyAndMailsAFreshLinkOnce() {
        String foot = "/my/" + footOf(adult.id());

        Answer page = visitor.get(foot + "?lang=fr");
        visitor.get(foot);
        Answer sent = visitor.post(foot);
        visitor.post(foot);

        assertThat(page.page().select("main button").text()).isEqualTo("Recevoir mon lien");
        assertThat(page.body()).doesNotContain(adult.firstName(), adult.lastName(), adult.email());
        assertThat(sent.location()).isEqualTo(foot + "/sent");
        assertThat(visitor.get(sent.location()).body()).doesNotContain(adult.email());
        assertThat(mails(adult.id())).isEqualTo(1);
        assertThat(visitor.get("/my/" + Ids.next() + ".1-nonsense").status()).isEqualTo(404);
    }

    @Test
    void thePageNeedsAPressInTheSameBrowserAndLivesHalfAnHour() {
        String page = link(Persona.MENTEE, adult.id());

        Answer unpressed = visitor.get(page + "?lang=fr");
        Answer home = opened(visitor, page);
        Answer elsewhere = service.visitor().get(page);
        service.clockAt(service.bean(Clock.class).now().plusSeconds(31 * 60));

        assertThat(unpressed.body()).doesNotContain(adult.firstName());
        assertThat(home.page().select("h1").text()).isEqualTo("Bonjour " + adult.firstName());
        assertThat(home.header("Cache-Control")).isEqualTo("no-store");
        assertThat(elsewhere.body()).doesNotContain(adult.firstName());
        assertThat(service.visitor().post(page + "/stop", "stop", "YES").status()).isEqualTo(410);
        assertThat(visitor.get(page).status()).isEqualTo(410);
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
    }

    @Test
    void somebodyChangesTheirAnswersButNotTheirNameOrAddress() {
        String page = link(Persona.MENTEE, adult.id());
        opened(visitor, page);
        Answer form = visitor.get(page + "/profile");

        Answer saved = visitor.post(page + "/profile", typed(form, "phone", "0639980019", "periods", "SUN-NOON", "lastName", "Pirate",
                "email", "pirate@example.org"));
        Answer wrong = visitor.post(page + "/profile", typed(visitor.get(page + "/profile"), "phone", "12"));

        assertThat(form.page().select("#lastName, #email, #birthDate")).isEmpty();
        assertThat(saved.location()).isEqualTo(page);
        assertThat(stored()).extracting(Mentee::phone, Mentee::periods, Mentee::lastName, Mentee::email)
                .containsExactly("06 39 98 00 19", List.of("SUN-NOON"), adult.lastName(), adult.email());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#errors a[href=#phone]")).hasSize(1);
    }

    @Test
    void aPauseEndsOnItsDayOrByOnePress() {
        String page = link(Persona.MENTEE, adult.id());
        opened(visitor, page);

        Answer unchosen = visitor.post(page + "/pause");
        visitor.post(page + "/pause", "weeks", "4");
        Mentee resting = stored();
        visitor.post(page + "/return");
        Mentee back = stored();
        visitor.post(page + "/pause", "weeks", "2");
        service.bean(SelfService.class).wakeAll(LocalDate.now().plusWeeks(3));

        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(resting.status()).isEqualTo(MenteeStatus.PAUSED);
        assertThat(back).extracting(Mentee::status, Mentee::waitingSince).containsExactly(MenteeStatus.WAITING, adult.waitingSince());
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
    }

    @Test
    void stoppingAndErasureNeedAChoiceAndPutACallOnTheList() {
        String page = link(Persona.MENTEE, adult.id());
        opened(visitor, page);

        Answer pressed = visitor.post(page + "/stop");
        Answer stopped = visitor.post(page + "/stop", "stop", "YES");
        visitor.post(page + "/erasure", "erase", "YES");

        assertThat(pressed.status()).isEqualTo(422);
        assertThat(stopped.location()).startsWith(page + "/done");
        assertThat(stored().status()).isEqualTo(MenteeStatus.LEFT);
        assertThat(team.signedIn(team.coordinator()).get("/phone-list?lang=fr").page().select(".todo").text())
                .contains(adult.firstName() + " veut arrêter", adult.firstName() + " demande l'effacement");
    }

    @Test
    void aRequestForErasureIsDatedConfirmedAndAnsweredByAPerson() {
        String page = link(Persona.MENTEE, adult.id());
        String profile = "/mentees/" + adult.id();
        Visitor claire = team.signedIn(team.coordinator());
        opened(visitor, page);

        Answer unchosen = visitor.post(page + "/erasure");
        visitor.post(page + "/erasure", "erase", "YES");
        visitor.post(page + "/erasure", "erase", "YES");
        Answer home = visitor.get(page + "?lang=fr");
        Answer shown = claire.get(profile + "?lang=fr");
        claire.postFrom(profile, profile + "/erasure-answer");

        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(requests(adult.id())).isEqualTo(1);
        assertThat(letters("erasure-received", adult.id())).isEqualTo(1);
        assertThat(letters("self-erasure", adult.id())).isEqualTo(1);
        assertThat(home.page().select("form[action$=erasure]")).isEmpty();
        assertThat(home.page().select(".notice").text()).contains("Votre demande est arrivée");
        assertThat(shown.page().select(".notice.warning").text()).contains("Effacement demandé", adult.name(), "Répondez avant le");
        assertThat(claire.get(profile + "?lang=fr").page().select(".notice.warning")).isEmpty();
        assertThat(claire.get(profile + "?lang=fr").page().select(".history").text()).contains("Réponse donnée sur l'effacement");
    }

    @Test
    void aGuardianAsksForErasureAndTheYoungPersonsPageTellsNothingOfIt() {
        Mentee minor = crowd.mentees().stream().filter(mentee -> mentee.minorOn(LocalDate.now())).findFirst().orElseThrow();
        Guardian guardian = service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), minor.id()).get(0);
        String page = link(Persona.GUARDIAN, guardian.id());
        opened(visitor, page);

        visitor.post(page + "/erasure", "erase", "YES");
        String child = link(Persona.MENTEE, minor.id());
        Visitor young = service.visitor();

        assertThat(requests(minor.id())).isEqualTo(1);
        assertThat(letters("erasure-received", guardian.id())).isEqualTo(1);
        assertThat(letters("self-erasure-guardian", guardian.id())).isEqualTo(1);
        assertThat(opened(young, child).page().select("form[action$=erasure]")).hasSize(1);
        assertThat(team.signedIn(team.coordinator()).get("/mentees/" + minor.id()).page().select(".notice.warning").text()).contains(guardian.name());
    }

    @Test
    void fromFifteenOnAGuardianReadsNothingOfWhatTheYoungPersonTold() {
        Mentee child = crowd.mentees().stream().filter(mentee -> mentee.ageOn(LocalDate.now()) < 15).findFirst().orElseThrow();
        Mentee teenager = crowd.mentees().stream().filter(mentee -> mentee.minorOn(LocalDate.now()) && mentee.ageOn(LocalDate.now()) >= 15)
                .findFirst().orElseThrow();

        Answer ofChild = opened(service.visitor(), link(Persona.GUARDIAN, guardian(child).id()));
        Answer ofTeenager = opened(service.visitor(), link(Persona.GUARDIAN, guardian(teenager).id()));

        assertThat(ofChild.page().text()).contains("nous a dit", "Mentor souhaité");
        assertThat(ofTeenager.page().text()).contains("Votre autorisation").doesNotContain("nous a dit", "Buts", "Mentor souhaité");
    }

    private Guardian guardian(Mentee mentee) {
        return service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), mentee.id()).get(0);
    }

    @Test
    void aMentorChangesCapacityAndRestsUntilADay() {
        String page = link(Persona.MENTOR, mentor.id());
        opened(visitor, page);

        visitor.post(page + "/profile", typed(visitor.get(page + "/profile"), "capacity", "0"));
        visitor.post(page + "/pause", "weeks", "8");
        Mentor resting = service.bean(MentorRepository.class).findByAssociationIdAndId(team.id(), mentor.id()).orElseThrow();
        Answer home = visitor.get(page + "?lang=fr");

        assertThat(resting).extracting(Mentor::capacity, Mentor::status).containsExactly(0, MentorStatus.PAUSED);
        assertThat(resting.pausedUntil()).isEqualTo(service.bean(Clock.class).today(team.association().zone()).plusWeeks(8));
        assertThat(home.page().select("form[action$=return]")).hasSize(1);
    }

    @Test
    void aGuardianWithdrawsByAChoiceAndNothingElse() {
        Mentee minor = crowd.mentees().stream().filter(mentee -> mentee.status() == MenteeStatus.WAITING && mentee.minorOn(LocalDate.now()))
                .findFirst().orElseThrow();
        Guardian guardian = service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), minor.id()).get(0);
        String page = link(Persona.GUARDIAN, guardian.id());

        Answer home = opened(visitor, page);
        Answer pressed = visitor.post(page + "/withdrawal");
        Answer foreign = visitor.post(page + "/stop", "stop", "YES");
        Answer withdrawn = visitor.post(page + "/withdrawal", "withdraw", "YES");

        assertThat(home.page().select("h1").text()).contains(minor.firstName());
        assertThat(home.body()).doesNotContain("bulletin", minor.lastName());
        assertThat(pressed.status()).isEqualTo(422);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(withdrawn.location()).startsWith(page + "/done");
        assertThat(mentee(minor.id()).status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), minor.id()))
                .filteredOn(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION).noneMatch(Consent::valid);
    }

    @Test
    void oneLinkOpensOnlyItsOwnKindOfPage() {
        String page = link(Persona.MENTEE, adult.id());

        assertThat(visitor.get(page.replace("/mentee/", "/mentor/")).status()).isEqualTo(404);
        assertThat(visitor.get(page.replace("/mentee/", "/nobody/")).status()).isEqualTo(404);
        assertThat(visitor.post(link(Persona.MENTEE, adult.id()) + "/withdrawal", "withdraw", "YES").status()).isEqualTo(404);
    }

    private String link(Persona persona, String id) {
        Token token = service.bean(Tokens.class).issue(team.id(), persona.purpose(), id, Visits.LIFE);
        return "/my-page/" + persona.path() + "/" + service.bean(Tokens.class).sign(token.id());
    }

    private static Answer opened(Visitor visitor, String page) {
        visitor.post(page + "/opening");
        return visitor.get(page + "?lang=fr");
    }

    /** A mail to the person, as its foot names it. */
    private String footOf(String personId) {
        String mail = Ids.next();
        service.database().execute("INSERT INTO outbox (id, association_id, unique_key, channel, recipient_kind, recipient_id, to_address, to_name,"
                + " template, language, model, status, attempts, not_before, created_at, kind) VALUES ('" + mail + "', '" + team.id() + "', '" + mail
                + "', 'MAIL', 'MENTEE', '" + personId + "', 'x@example.org', 'X', 'mentee-received', 'fr', '{}', 'SENT', 0, NOW(6), NOW(6), 'PROGRAMME')");
        return mail + "." + service.bean(Hmac.class).sign("own-page", mail);
    }

    private long requests(String personId) {
        return service.database().count("SELECT COUNT(*) FROM erasure_requests WHERE person_id = '" + personId + "'");
    }

    private long letters(String template, String recipientId) {
        return service.database().count("SELECT COUNT(*) FROM outbox WHERE template = '" + template + "' AND recipient_id = '" + recipientId + "'");
    }

    private long mails(String personId) {
        return service.database().count("SELECT COUNT(*) FROM outbox WHERE template = 'my-page' AND recipient_id = '" + personId + "'");
    }

    private Mentee stored() {
        return mentee(adult.id());
    }

    private Mentee mentee(String id) {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), id).orElseThrow();
    }

    private static String[] typed(Answer form, String... over) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < over.length; i += 2) {
            names.add(over[i]);
        }
        List<String> fields = new ArrayList<>(List.of(over));
        for (Element input : form.page().select("form[action$=/profile] input, form[action$=/profile] select")) {
            boolean ticked = !input.attr("type").matches("radio|checkbox") || input.hasAttr("checked");
            if (ticked && !names.contains(input.attr("name"))) {
                fields.add(input.attr("name"));
                fields.add(input.tagName().equals("select") ? input.select("option[selected]").val() : input.val());
            }
        }
        return fields.toArray(String[]::new);
    }
}
