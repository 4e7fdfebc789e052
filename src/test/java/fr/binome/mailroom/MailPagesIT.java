package fr.binome.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.mail.LetterTrace;
import fr.binome.mail.Outbox;
import fr.binome.mail.TestInbox;
import fr.binome.people.Mentee;
import fr.binome.people.TestCrowd;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MailPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Post post = new Post(service, team);
    private final Visitor coordinator = team.signedIn(team.coordinator());

    @Test
    void showsAReplyUntilSomebodyHasReadIt() {
        replies("Mardi <b>me</b> convient.\n\n> Bonjour Inès,");

        Document list = coordinator.get("/mails").page();
        String path = list.selectFirst(".todo a[href^=/mails/received/]").attr("href");
        Document whole = coordinator.get(path).page();
        coordinator.postFrom(path, path + "/reading");

        assertThat(list.selectFirst("h1").text()).isEqualTo("1 message à lire");
        assertThat(list.select(".todo").text()).contains("Inès Étoile");
        assertThat(whole.select(".actions a").eachAttr("href")).contains("mailto:ines@mail.example?subject=Re%3A%20bin%C3%B4me");
        assertThat(whole.selectFirst("pre").text()).isEqualTo("Mardi <b>me</b> convient.");
        assertThat(whole.select("details pre").text()).isEqualTo("> Bonjour Inès,");
        assertThat(coordinator.get("/mails").page().selectFirst("h1").text()).isEqualTo("0 message à lire");
        assertThat(coordinator.get("/mails").page().select("details table").text()).contains("Inès Étoile");
    }

    @Test
    void callsForAnAnswerToWhoeverHasNotSentTheFormYet() {
        replies("Je n'arrive pas à finir.");

        Document today = coordinator.get("/today").page();

        assertThat(today.select(".todo li").text()).contains("Une personne pas encore inscrite", "Quelqu'un a écrit.");
        assertThat(today.select(".todo a[href^=/mails/received/]")).isNotEmpty();
    }

    @Test
    void showsWhichAddressOfTheTeamIsDead() {
        String claire = team.coordinator().id();
        service.bean(Outbox.class).post(post.letter("team:" + claire, claire, "Claire Essai", team.coordinator().email()));
        service.database().execute("UPDATE outbox SET recipient_kind = 'STAFF' WHERE recipient_id = '" + claire + "'");
        TestInbox.arrives(service, "From: MAILER-DAEMON@mx.example\nSubject: failure notice\nMessage-ID: <" + Ids.next() + "@mx.example>\nIn-Reply-To: <"
                + TestInbox.mailId(service, team.id(), "team:" + claire) + "@example.org>\n\nno such user (#5.1.1)");

        assertThat(coordinator.get("/mails").page().select(".todo").text()).contains("Claire Essai", team.coordinator().email());
    }

    @Test
    void showsNothingOfAnotherAssociation() {
        replies("Bonjour");
        String path = coordinator.get("/mails").page().selectFirst(".todo a[href^=/mails/received/]").attr("href");
        TestTeam other = TestTeam.in(service);
        Visitor stranger = other.signedIn(other.lead());

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.postFrom("/mails", path + "/reading").status()).isEqualTo(404);
        assertThat(stranger.get("/mails").page().select(".todo")).isEmpty();
    }

    @Test
    void sendsAMailAgainThatCouldNotBeDelivered() {
        String id = post.letterTo(Ids.next(), "Paul Petit", "paul@mail.example");
        TestInbox.giveUp(service, id, "550 nobody here");

        Document list = coordinator.get("/mails").page();
        var sent = coordinator.postFrom("/mails", "/mails/failures/" + id + "/sending");

        assertThat(list.select(".todo").text()).contains("Paul Petit", "550 nobody here");
        assertThat(sent.location()).isEqualTo("/mails");
        assertThat(coordinator.get("/mails").page().select(".notice.success").text()).contains("Aucun mail n'a été refusé");
        assertThat(coordinator.postFrom("/mails", "/mails/failures/" + id + "/sending").status()).isEqualTo(404);
    }

    @Test
    void hidesTheWordsOfAnotherBranchesPeopleFromAMemberOfOne() {
        DemoCrowd crowd = TestCrowd.in(team, 2, 1);
        Visitor nadir = team.signedIn(member(branch("Lille")));
        String lyon = branch("Lyon");
        for (String id : List.of(crowd.mentees().get(0).id(), crowd.mentors().get(0).id())) {
            service.database().execute("UPDATE mentees SET branch_id = '" + lyon + "' WHERE id = '" + id + "'");
            service.database().execute("UPDATE mentors SET branch_id = '" + lyon + "' WHERE id = '" + id + "'");
            String mailId = post.letterTo(id, "Léa Lyon", id + "@mail.example");
            TestInbox.giveUp(service, mailId, "550 nobody here");
            replies(mailId, "Secret");
        }
        replies(post.letterTo(crowd.mentees().get(1).id(), "Nils Nulle", "nils@mail.example"), "Bonjour");

        Document all = coordinator.get("/mails").page();
        Document seen = nadir.get("/mails").page();
        String secret = all.selectFirst(".todo a[href^=/mails/received/]:contains(Léa)").attr("href");

        assertThat(all.select(".todo li:contains(Léa)")).hasSize(4);
        assertThat(seen.select(".todo li")).singleElement().satisfies(line -> assertThat(line.text()).contains("Nils"));
        assertThat(nadir.get(secret).status()).isEqualTo(404);
        assertThat(nadir.postFrom("/mails", secret + "/reading").status()).isEqualTo(404);
        assertThat(nadir.postFrom("/mails", all.selectFirst("form[action^=/mails/failures/]").attr("action")).status()).isEqualTo(404);
    }

    @Test
    void writesAgainToAnAddressThatIsGoodAfterAll() {
        Mentee ines = TestCrowd.in(team, 1, 0).mentees().get(0);
        service.database().execute("UPDATE mentees SET email = 'ines@mail.example' WHERE id = '" + ines.id() + "'");
        String mailId = post.letterTo(ines.id(), "Inès Étoile", "ines@mail.example");
        TestInbox.arrives(service, "From: MAILER-DAEMON@mx.example\nSubject: failure notice\nMessage-ID: <" + Ids.next() + "@mx.example>\nIn-Reply-To: <"
                + mailId + "@example.org>\n\n<ines@mail.example>: no such user (#5.1.1)");

        Document list = coordinator.get("/mails").page();
        String lift = list.selectFirst("form[action^=/mails/stops/]").attr("action");
        assertThat(fate(ines, "before")).isEqualTo(LetterTrace.Fate.STOPPED);
        assertThat(coordinator.postFrom("/mails", lift).location()).isEqualTo("/mails");
        coordinator.postFrom("/mails/templates/introduction", lift);

        assertThat(list.select(".todo").text()).contains("Inès Étoile", "ines@mail.example", "L'adresse est bonne").doesNotContain("BOUNCED");
        assertThat(coordinator.get("/mails").page().select("form[action^=/mails/stops/]")).isEmpty();
        assertThat(fate(ines, "after")).isEqualTo(LetterTrace.Fate.WAITING);
    }

    @Test
    void writesAgainToAnAddressWhoseMailIsSentAgain() {
        Mentee ines = TestCrowd.in(team, 1, 0).mentees().get(0);
        service.database().execute("UPDATE mentees SET email = 'ines@mail.example' WHERE id = '" + ines.id() + "'");
        String mailId = post.letterTo(ines.id(), "Inès Étoile", "ines@mail.example");
        TestInbox.arrives(service, "From: MAILER-DAEMON@mx.example\nSubject: failure notice\nMessage-ID: <" + Ids.next() + "@mx.example>\nIn-Reply-To: <"
                + mailId + "@example.org>\n\n<ines@mail.example>: no such user (#5.1.1)");
        TestInbox.giveUp(service, mailId, "550 nobody here");

        assertThat(coordinator.get("/mails").page().select("form[action^=/mails/stops/]")).isEmpty();
        coordinator.postFrom("/mails", "/mails/failures/" + mailId + "/sending");

        assertThat(fate(ines, "after")).isEqualTo(LetterTrace.Fate.WAITING);
    }

    @Test
    void asksTheDatabaseAsOftenForManyMessages() {
        for (int i = 0; i < 12; i++) {
            replies("Bonjour " + i);
        }

        assertThat(QueryCount.during(service.database(), () -> coordinator.get("/mails"))).isLessThanOrEqualTo(7);
    }

    @Test
    void showsEveryTemplateInBothLanguagesWithoutItsScripts() {
        Document list = coordinator.get("/mails/templates").page();

        assertThat(list.select("a[href=/mails/templates/introduction]")).hasSize(1);
        assertThat(list.select("section:has(a[href=/mails/templates/check-in-guardian]) h2").text()).isEqualTo("Au parent");
        assertThat(list.select("section:has(a[href=/mails/templates/introduction]) h2").text()).isEqualTo("Au jeune et au mentor");
        for (String language : new String[] {"fr", "en"}) {
            assertThat(coordinator.get("/mails/templates/introduction?in=" + language).page().select("iframe")).hasSize(2);
            var html = coordinator.get("/mails/templates/introduction/html?in=" + language);
            assertThat(html.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(html.page().select(".footer a[href=…]")).hasSize(2);
            assertThat(html.header("Content-Security-Policy")).contains("sandbox").doesNotContain("script-src");
        }
        assertThat(coordinator.get("/mails/templates/no-such").status()).isEqualTo(404);
        assertThat(coordinator.get("/mails/templates/no-such/html").status()).isEqualTo(404);
        assertThat(coordinator.postFrom("/mails/templates/introduction", "/mails/templates/no-such/sending").status()).isEqualTo(404);
    }

    @Test
    void sendsASampleToTheMembersOwnAddress() {
        var sent = coordinator.postFrom("/mails/templates/introduction", "/mails/templates/introduction/sending", "in", "en");

        assertThat(coordinator.get(sent.location()).page().select(".notice.success").text()).contains(team.coordinator().email());
        assertThat(service.bean(Outbox.class).to(team.id(), team.coordinator().id())).singleElement()
                .satisfies(trace -> assertThat(trace.template()).isEqualTo("introduction"));
    }

    private LetterTrace.Fate fate(Mentee to, String key) {
        service.bean(Outbox.class).post(post.letter(key + to.id(), to.id(), "Inès Étoile", "ines@mail.example"));
        return service.bean(Outbox.class).to(team.id(), to.id()).stream()
                .filter(trace -> trace.id().equals(TestInbox.mailId(service, team.id(), key + to.id()))).findFirst().orElseThrow().fate();
    }

    private String branch(String name) {
        return service.bean(BranchRepository.class).save(new Branch(Ids.next(), team.id(), name, "69123")).id();
    }

    private TeamMember member(String branch) {
        String id = Ids.next();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(id, team.id(), branch, Role.COORDINATOR, "Nadir", "Essai",
                id + "@example.org", "01 99 00 00 03", null, true, Instant.now()));
    }

    private void replies(String words) {
        replies(post.letterTo(Ids.next(), "Inès Étoile", "ines@mail.example"), words);
    }

    private void replies(String mailId, String words) {
        TestInbox.arrives(service, "From: ines@mail.example\nSubject: Re: binôme\nMessage-ID: <" + Ids.next()
                + "@mail.example>\nIn-Reply-To: <" + mailId + "@example.org>\nContent-Type: text/plain; charset=UTF-8\n\n" + words);
    }
}
