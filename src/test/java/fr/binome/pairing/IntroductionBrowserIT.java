package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueKind;
import fr.binome.people.venue.VenueRepository;
import fr.binome.platform.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages around an introduction and the team, in a real browser: accessible, and whole on a phone. */
class IntroductionBrowserIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Mentor marc = pairs.mentor("Marc");

    @Test
    void guardianContactAndMeetingPagesFitAPhoneAndADesk() {
        String mother = Ids.next() + "@famille.example";
        Mentee lea = pairs.mentee("Léa", 16);
        pairs.mother(lea, mother);
        service.bean(IntroductionRulesRepository.class).put(pairs.team.id(), IntroductionWay.BY_CONTACT, IntroductionWay.BY_CONTACT);
        service.bean(VenueRepository.class).save(new Venue(Ids.next(), pairs.team.id(), "Médiathèque du Bachut", "2 place du 11 Novembre 1918", "69008",
                "69388", VenueKind.PUBLIC_PLACE, 2, "WED-EVENING", true));
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        try (Chromium chromium = new Chromium()) {
            Chromium.Reader phone = chromium.reader(360);
            phone.open(home(pairs.linkTo(mother)), "guardian-notice");
            phone.page().locator("input[name=answer][value=NO_OBJECTION]").check();
            phone.page().locator("main button").click();
            phone.open(home(pairs.linkTo(lea.email())), "proposal-with-contact");
            phone.page().locator("input[name=answer][value=YES]").check();
            phone.page().locator("input[name=contact][value=PHONE]").check();
            phone.page().locator("form.yes-no button").click();
            phone.open(home(pairs.linkTo(lea.email())), "contact-code");
            Chromium.Reader desk = signedIn(chromium.reader(1280));
            desk.open(home("/pairs/" + pair.id()), "pair-to-introduce");
            desk.page().locator("button[name=side][value=MENTEE]").click();
            String code = desk.look("contact-code-read").page().locator(".big-code").textContent();
            phone.page().fill("#code", code);
            phone.page().locator("form:has(#code) button").click();
            phone.look("contact");

            assertThat(phone.page().locator("h1").textContent()).isEqualTo("Pour joindre Marc");
        }
    }

    @Test
    void theTeamsPagesFitAPhoneAndADesk() {
        try (Chromium chromium = new Chromium()) {
            for (int width : List.of(360, 1280)) {
                Chromium.Reader lead = signedIn(chromium.reader(width));
                lead.open(home("/account"), "account");
                lead.open(home("/settings"), "settings");
                lead.page().locator("main details summary").click();
                lead.look("invitation-form");
                lead.open(home("/settings/team/" + pairs.team.coordinator().id() + "/closing"), "closing");
                lead.open(home("/venues/new"), "venue");
            }
        }
    }

    private Chromium.Reader signedIn(Chromium.Reader reader) {
        String[] session = pairs.team.session(pairs.team.lead()).split("=", 2);
        reader.page().context().addCookies(List.of(new Cookie(session[0], session[1]).setUrl(home("/"))));
        return reader;
    }

    private String home(String path) {
        return service.visitor().uri(path).toString();
    }
}
