package fr.binome.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.binome.Service;
import fr.binome.Visitor.Answer;
import fr.binome.Visitor;
import fr.binome.mail.OutboxPump;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamPagesIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/invitation/[^\\s\"<]+)");

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor lead = team.signedIn(team.lead());
    private final String address = Ids.next() + "@new.example";

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    private Answer invite() {
        return lead.postFrom("/settings", "/settings/invitations", "firstName", "Karim", "lastName", "Essai", "email", address,
                "phone", "06 39 98 11 11", "role", "COORDINATOR", "branch", "", "guide", "40");
    }

    private String link() {
        service.bean(OutboxPump.class).pump(service.bean(Clock.class).now());
        List<String> links = Arrays.stream(service.mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getAddressList(to(message)).contains(address)).map(TeamPagesIT::text).toList();
        Matcher link = LINK.matcher(links.get(links.size() - 1));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private TeamMember member() {
        return service.bean(TeamMemberRepository.class).findByAssociationIdAndEmail(team.id(), address).orElseThrow();
    }

    @Test
    void whoeverIsInvitedJoinsWithATickAndSignsInLikeEverybody() {
        assertThat(invite().status()).isEqualTo(303);
        String link = link();
        Visitor karim = service.visitor();
        assertThat(karim.get(link).page().select("main").text()).contains("Karim", "Association d'essai", "Référent");

        Answer machine = karim.post(link);
        Answer joined = karim.post(link, "accept", "YES");

        assertThat(machine.status()).isEqualTo(422);
        assertThat(joined.location()).isEqualTo("/sign-in");
        assertThat(karim.get("/today").location()).as("no session by the link").isEqualTo("/sign-in");
        assertThat(member().role()).isEqualTo(Role.COORDINATOR);
        assertThat(member().active()).isTrue();
        assertThat(karim.post(link, "accept", "YES").status()).isEqualTo(410);
        assertThat(lead.get("/settings").page().select("table.list").text()).contains("Karim Essai");
    }

    @Test
    void aRevokedAnOldAndAReplacedInvitationOpenNothing() {
        invite();
        String first = link();
        String id = lead.get("/settings").page().select("form[action$=/again]").attr("action").split("/")[3];

        lead.postFrom("/settings", "/settings/invitations/" + id + "/again");
        String second = link();
        assertThat(service.visitor().get(first).status()).isEqualTo(410);
        assertThat(service.visitor().get(second).status()).isEqualTo(200);
        service.clockAt(Instant.now().plus(Duration.ofDays(8)));
        assertThat(service.visitor().get(second).status()).isEqualTo(410);
        service.resetClock();
        lead.postFrom("/settings", "/settings/invitations/" + id + "/revocation");

        assertThat(service.visitor().get(second).status()).isEqualTo(410);
        assertThat(lead.postFrom("/settings", "/settings/invitations/" + id + "/again").status()).isEqualTo(409);
    }

    @Test
    void nobodyIsInvitedTwiceToChooseBetweenTwoRoles() {
        invite();

        Answer again = invite();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#errors a[href=#email]").text()).contains("déjà invitée");
    }

    @Test
    void anInvitationLeavesWhoeverIsOfTheTeamByNowAsTheyAre() {
        invite();
        String link = link();
        service.bean(TeamMemberRepository.class).save(new TeamMember(Ids.next(), team.id(), null, Role.READ_ONLY, "Karim", "Essai", address,
                "06 39 98 11 11", team.lead().id(), true, Instant.now()));

        assertThat(service.visitor().post(link, "accept", "YES").location()).isEqualTo("/sign-in");

        assertThat(member().role()).isEqualTo(Role.READ_ONLY);
        assertThat(member().deputyId()).isEqualTo(team.lead().id());
    }

    @Test
    void anInvitationNamesWhatIsMissing() {
        Answer answer = lead.postFrom("/settings", "/settings/invitations", "firstName", "Karim", "email", "karim", "branch", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href")).contains("#lastName", "#email", "#phone", "#role");
        assertThat(answer.page().select("#firstName").val()).isEqualTo("Karim");
    }

    @Test
    void theLeadSetsHowManyPairsAMemberShouldFollow() {
        String page = "/settings/team/" + team.coordinator().id();

        Answer wrong = lead.postFrom(page, page, "role", "COORDINATOR", "guide", "many");
        Answer half = lead.postFrom(page, page, "role", "COORDINATOR", "guide", "20");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#guide[aria-invalid]")).hasSize(1);
        assertThat(half.location()).isEqualTo("/settings?saved=yes");
        assertThat(lead.get(half.location()).page().select("[role=status]").text()).isEqualTo("C'est enregistré.");
        assertThat(lead.get(page).page().select("#guide").attr("value")).isEqualTo("20");
    }

    @Test
    void onlyTheLeadSeesTheSettings() {
        assertThat(team.signedIn(team.coordinator()).get("/settings").status()).isEqualTo(403);
        assertThat(team.signedIn(team.coordinator()).get("/account").status()).isEqualTo(200);
    }

    @Test
    void aClosedAccountIsSignedOutEverywhereAndTheLastLeadStays() {
        Visitor claire = team.signedIn(team.coordinator());
        String page = "/settings/team/" + team.coordinator().id() + "/closing";

        Answer unsure = lead.postFrom(page, page);
        Answer closed = lead.postFrom(page, page, "sure", "YES");
        Answer demoted = lead.postFrom("/settings", "/settings/team/" + team.lead().id(), "role", "COORDINATOR", "branch", "", "guide", "40");

        assertThat(unsure.status()).isEqualTo(422);
        assertThat(closed.status()).isEqualTo(303);
        assertThat(claire.get("/today").location()).isEqualTo("/sign-in");
        assertThat(demoted.status()).isEqualTo(409);
        assertThat(lead.get("/settings/team/" + team.coordinator().id()).status()).isEqualTo(404);
    }

    @Test
    void anAbsenceHasDaysAndADeputyWhoIsNeverOneself() {
        Visitor claire = team.signedIn(team.coordinator());
        LocalDate today = service.bean(Clock.class).today(ZoneId.of("Europe/Paris"));
        String from = today.plusDays(1).toString();
        String until = today.plusDays(10).toString();

        Answer oneself = claire.postFrom("/account", "/account/absence", "from", from, "until", until, "deputy", team.coordinator().id());
        Answer backwards = claire.postFrom("/account", "/account/absence", "from", until, "until", from, "deputy", team.lead().id());
        Answer right = claire.postFrom("/account", "/account/absence", "from", from, "until", until, "deputy", team.lead().id());

        assertThat(oneself.status()).isEqualTo(422);
        assertThat(oneself.page().select("#errors a[href=#deputy]")).hasSize(1);
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(right.status()).isEqualTo(303);
        assertThat(service.bean(AbsenceRepository.class).from(team.id(), today)).singleElement().satisfies(absence -> {
            assertThat(absence.on(today)).isFalse();
            assertThat(absence.on(today.plusDays(1))).isTrue();
            assertThat(absence.on(today.plusDays(10))).isTrue();
        });
        assertThat(lead.get("/settings").page().select("tr:contains(Claire)").text()).contains("absence du");
    }

    @Test
    void nobodyStandsInWhoIsAwayOnTheSameDays() {
        LocalDate today = service.bean(Clock.class).today(ZoneId.of("Europe/Paris"));
        service.bean(AbsenceRepository.class).put(team.id(), team.lead().id(), today.plusDays(5), today.plusDays(7));
        Visitor claire = team.signedIn(team.coordinator());

        Answer overlapping = claire.postFrom("/account", "/account/absence", "from", today.plusDays(7).toString(), "until",
                today.plusDays(9).toString(), "deputy", team.lead().id());
        Answer after = claire.postFrom("/account", "/account/absence", "from", today.plusDays(8).toString(), "until",
                today.plusDays(9).toString(), "deputy", team.lead().id());

        assertThat(overlapping.status()).isEqualTo(422);
        assertThat(overlapping.page().select("#errors a[href=#deputy]").text()).contains("absente aussi (absence du ");
        assertThat(after.status()).isEqualTo(303);
    }

    @Test
    void whoeverOnlyReadsStandsInForNobody() {
        Visitor claire = team.signedIn(team.coordinator());
        LocalDate today = service.bean(Clock.class).today(ZoneId.of("Europe/Paris"));
        claire.postFrom("/account", "/account/absence", "from", today.toString(), "until", today.toString(), "deputy", team.safeguarding().id());
        String page = "/settings/team/" + team.safeguarding().id();

        assertThat(lead.postFrom(page, page, "role", "READ_ONLY", "branch", "", "guide", "40").status()).isEqualTo(303);

        assertThat(service.bean(TeamMemberRepository.class).findByAssociationIdAndId(team.id(), team.coordinator().id()).orElseThrow().deputyId()).isNull();
    }

    @Test
    void eachDeviceCanBeSignedOutByItself() {
        Visitor phone = team.signedIn(team.coordinator());
        Visitor desk = team.signedIn(team.coordinator());
        String end = desk.get("/account").page().select("form[action^=/account/devices]").attr("action");

        assertThat(desk.postFrom("/account", end).status()).isEqualTo(303);

        assertThat(phone.get("/account").location()).isEqualTo("/sign-in");
        assertThat(desk.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aMemberOfTwoAssociationsChangesBetweenThemAndIntoNoOther() throws SQLException {
        TestTeam other = TestTeam.in(service);
        TeamMember there = service.bean(TeamMemberRepository.class).save(new TeamMember(Ids.next(), other.id(), null, Role.COORDINATOR, "Claire",
                "Essai", team.coordinator().email(), "01 99 00 00 01", null, true, Instant.now()));
        Visitor claire = team.signedIn(team.coordinator());

        Answer stranger = claire.postFrom("/account", "/account/association", "member", other.lead().id());
        Answer changed = claire.postFrom("/account", "/account/association", "member", there.id());

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(changed.location()).isEqualTo("/today");
        assertThat(changed.response().headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("binome_session="));
        assertThat(traces(there.id())).containsExactly("session.opened");
    }

    @Test
    void theLeadSaysHowTheAssociationIsReached() throws SQLException {
        String page = "/settings/association";

        Answer wrong = lead.postFrom(page, page, "name", "", "email", "nowhere", "phone", "no");
        Answer right = lead.postFrom(page, page, "name", "Passerelle", "email", "Bonjour@passerelle.example", "phone", "01 99 00 12 34");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#errors a").eachAttr("href")).containsExactly("#name", "#email", "#phone");
        assertThat(right.location()).isEqualTo("/settings/association?saved=yes");
        assertThat(lead.get(page).page().select("main input:not([type=hidden])").eachAttr("value"))
                .containsExactly("Passerelle", "bonjour@passerelle.example", "01 99 00 12 34");
        assertThat(service.visitor().get("/a/" + team.association().slug()).page().select("main").text()).contains("Passerelle", "01 99 00 12 34");
        assertThat(traces(team.id())).containsExactly("association.changed");
        assertThat(team.signedIn(team.coordinator()).get(page).status()).isEqualTo(403);
    }

    @Test
    void aBranchIsAddedOnce() {
        assertThat(lead.postFrom("/settings/branches", "/settings/branches", "name", "Antenne de Lyon", "postalCode", "69001", "town", "Lyon").status()).isEqualTo(303);
        assertThat(lead.postFrom("/settings/branches", "/settings/branches", "name", "antenne de lyon", "postalCode", "1").status()).isEqualTo(422);
        assertThat(lead.get("/settings/branches").page().select("main ul li").eachText()).containsExactly("Antenne de Lyon Lyon");
    }

    @Test
    void aDeviceIsNamedByBrowserAndSystem() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120 Safari/537.36 Edg/120"))
                .isEqualTo("Edge, Windows");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1")).isEqualTo("Safari, iPhone");
        assertThat(Device.of(null)).isEmpty();
    }

    private List<String> traces(String subjectId) throws SQLException {
        try (Connection connection = service.database().connect(); PreparedStatement query = connection.prepareStatement(
                "SELECT action FROM audit_entries WHERE subject_id = ? ORDER BY at")) {
            query.setString(1, subjectId);
            List<String> actions = new ArrayList<>();
            for (ResultSet rows = query.executeQuery(); rows.next();) {
                actions.add(rows.getString(1));
            }
            return actions;
        }
    }

    private static jakarta.mail.Address[] to(Message message) {
        try {
            return message.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message message) {
        try {
            return ((Multipart) message.getContent()).getBodyPart(0).getContent().toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
