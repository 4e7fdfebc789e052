package fr.binome.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TestTeam;
import fr.binome.mail.TestInbox;
import fr.binome.platform.Ids;
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
        assertThat(whole.selectFirst("pre").text()).isEqualTo("Mardi <b>me</b> convient.");
        assertThat(whole.select("details pre").text()).isEqualTo("> Bonjour Inès,");
        assertThat(coordinator.get("/mails").page().selectFirst("h1").text()).isEqualTo("0 message à lire");
        assertThat(coordinator.get("/mails").page().select("details table").text()).contains("Inès Étoile");
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
        assertThat(coordinator.get("/mails").page().select(".notice.success").text()).contains("Tous les mails sont partis");
        assertThat(coordinator.postFrom("/mails", "/mails/failures/" + id + "/sending").status()).isEqualTo(404);
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
        assertThat(list.select("li:has(a[href=/mails/templates/check-in-guardian])").text()).contains("Au parent");
        assertThat(list.select("li:has(a[href=/mails/templates/introduction])").text()).contains("Au jeune et au mentor");
        for (String language : new String[] {"fr", "en"}) {
            assertThat(coordinator.get("/mails/templates/introduction?in=" + language).page().select("iframe")).hasSize(2);
            var html = coordinator.get("/mails/templates/introduction/html?in=" + language);
            assertThat(html.page().select("html").attr("lang")).isEqualTo(language);
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
        assertThat(service.bean(fr.binome.mail.Outbox.class).to(team.id(), team.coordinator().id())).singleElement()
                .satisfies(trace -> assertThat(trace.template()).isEqualTo("introduction"));
    }

    private void replies(String words) {
        String mailId = post.letterTo(Ids.next(), "Inès Étoile", "ines@mail.example");
        TestInbox.arrives(service, "From: ines@mail.example\nSubject: Re: binôme\nMessage-ID: <" + Ids.next()
                + "@mail.example>\nIn-Reply-To: <" + mailId + "@example.org>\nContent-Type: text/plain; charset=UTF-8\n\n" + words);
    }
}
