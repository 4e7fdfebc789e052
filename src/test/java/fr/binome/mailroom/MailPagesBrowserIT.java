package fr.binome.mailroom;

import com.microsoft.playwright.options.Cookie;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.account.TestTeam;
import fr.binome.mail.TestInbox;
import fr.binome.people.Mentee;
import fr.binome.people.TestCrowd;
import fr.binome.platform.Ids;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on mail in a real browser, on a phone and at a desk. */
class MailPagesBrowserIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Post post = new Post(service, team);

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void areReadableByEverybody(int width) {
        String mailId = post.letterTo(Ids.next(), "Inès Étoile", "ines@mail.example");
        TestInbox.arrives(service, "From: ines@mail.example\nSubject: Re: Votre binôme va se rencontrer\nMessage-ID: <" + Ids.next()
                + "@mail.example>\nIn-Reply-To: <" + mailId + "@example.org>\nContent-Type: text/plain; charset=UTF-8\n\n"
                + "Bonjour,\nmardi me convient.\n\nLe lun. 23 nov. 2026 à 12:00, Passerelle <m@b.example> a écrit :\n> Bonjour Inès,");
        TestInbox.giveUp(service, post.letterTo(Ids.next(), "Paul Petit", "paul@mail.example"), "550 5.1.1 unknown user");
        Mentee lea = TestCrowd.in(team, 1, 0).mentees().get(0);
        service.database().execute("UPDATE mentees SET email = 'lea@mail.example' WHERE id = '" + lea.id() + "'");
        TestInbox.arrives(service, "From: MAILER-DAEMON@mx.example\nSubject: failure notice\nMessage-ID: <" + Ids.next() + "@mx.example>\nIn-Reply-To: <"
                + post.letterTo(lea.id(), lea.name(), "lea@mail.example") + "@example.org>\n\n<lea@mail.example>: no such user (#5.1.1)");
        String host = service.visitor().uri("").toString().replaceAll("/$", "");
        try (Chromium chromium = new Chromium()) {
            Chromium.Reader reader = chromium.reader(width);
            String[] session = team.session(team.coordinator()).split("=", 2);
            reader.page().context().addCookies(List.of(new Cookie(session[0], session[1]).setUrl(host)));
            reader.open(host + "/mails", "mails");
            reader.page().locator(".todo a.button").first().click();
            reader.look("mail-received");
            reader.open(host + "/mails/templates", "mail-templates");
            reader.open(host + "/mails/templates/proposal-mentee", "mail-template");
            reader.open(host + TestInbox.stopPath(service, mailId), "mail-stop");
        }
    }
}
