package fr.binome.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TestTeam;
import fr.binome.mail.LetterTrace;
import fr.binome.mail.Outbox;
import fr.binome.mail.TestInbox;
import fr.binome.platform.Ids;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailStopPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Post post = new Post(service, team);
    private final Visitor visitor = service.visitor();
    private final String person = Ids.next();
    private final String path = TestInbox.stopPath(service, post.letterTo(person, "Inès", person + "@mail.example"));

    @Test
    void changesNothingByBeingOpened() {
        var page = visitor.get(path);
        visitor.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("input[name=wish][checked]")).isEmpty();
        assertThat(fates()).containsExactly(LetterTrace.Fate.WAITING);
    }

    @Test
    void stopsByOneClickOfAMailProgramHoweverOften() {
        var answer = visitor.post(path, "List-Unsubscribe", "One-Click");
        var again = visitor.post(path, "List-Unsubscribe", "One-Click");
        post.letterTo(person, "Inès", person + "@mail.example");

        assertThat(List.of(answer.status(), again.status())).containsOnly(200);
        assertThat(answer.page().selectFirst("h1").text()).isEqualTo("Vous ne recevez plus nos messages");
        assertThat(fates()).containsExactly(LetterTrace.Fate.STOPPED, LetterTrace.Fate.STOPPED);
    }

    @Test
    void takesTheOtherKindOfFormThatMailProgramsSend() {
        String body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";

        var answer = visitor.send(HttpRequest.newBuilder(visitor.uri(path)).header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(fates()).containsExactly(LetterTrace.Fate.STOPPED);
    }

    @Test
    void asksAPersonForAChoiceAndChangesNothingWithoutOne() {
        var answer = visitor.post(path + "/wish");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error").text()).isEqualTo("Choisissez une des deux réponses.");
        assertThat(fates()).containsExactly(LetterTrace.Fate.WAITING);
    }

    @Test
    void letsAPersonStopAndComeBack() {
        assertThat(visitor.post(path + "/wish", "wish", "STOP").location()).isEqualTo(path);
        assertThat(visitor.get(path).page().select(".notice.success").text()).contains("Association d'essai");

        visitor.post(path + "/wish", "wish", "KEEP");
        post.letterTo(person, "Inès", person + "@mail.example");

        assertThat(fates()).containsExactlyInAnyOrder(LetterTrace.Fate.STOPPED, LetterTrace.Fate.WAITING);
    }

    @Test
    void letsThroughWhatThePersonAsksFor() {
        visitor.post(path, "List-Unsubscribe", "One-Click");
        service.bean(Outbox.class).post(post.letter("asked:" + person, person, "Inès", person + "@mail.example").askedFor());

        assertThat(fates()).contains(LetterTrace.Fate.WAITING);
    }

    @Test
    void opensNothingForAnAlteredAddress() {
        assertThat(visitor.get(path + "x").status()).isEqualTo(404);
        assertThat(visitor.post(path + "x", "List-Unsubscribe", "One-Click").status()).isEqualTo(404);
        assertThat(visitor.post("/mails/stop/nothing/wish", "wish", "STOP").status()).isEqualTo(404);
        assertThat(fates()).containsExactly(LetterTrace.Fate.WAITING);
    }

    private List<LetterTrace.Fate> fates() {
        return service.bean(Outbox.class).to(team.id(), person).stream().map(LetterTrace::fate).toList();
    }
}
