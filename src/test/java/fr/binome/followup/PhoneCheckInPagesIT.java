package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.mail.Outbox;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Channel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneCheckInPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private Pair pair;
    private Visitor coordinator;
    private String page;

    @BeforeEach
    void askByPhone() {
        pair = world.pair(world.mentee("Inès", Channel.PHONE), world.mentor("Marc"), PairStatus.ACTIVE, TestPairs.INTRODUCED,
                world.team.coordinator());
        world.live(7);
        coordinator = world.team.signedIn(world.team.coordinator());
        page = "/check-ins/" + world.checkIns(pair).stream().filter(each -> each.side() == Side.MENTEE).findFirst().orElseThrow().id();
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void thePhoneListLeadsToTheSameQuestions() {
        assertThat(coordinator.get("/phone-list").page().select("a[href=" + page + "]")).hasSize(1);

        Document asked = coordinator.get(page).page();

        assertThat(asked.select("h1").text()).isEqualTo("Deux questions à Inès");
        assertThat(asked.select("legend").eachText()).containsExactly("Avez-vous parlé avec votre mentor ?", "Comment ça se passe ?");
        assertThat(asked.select("input[checked]")).isEmpty();
    }

    @Test
    void whatIsTickedCountsLikeATapAndTheCallIsDone() {
        Answer saved = coordinator.postFrom(page, page + "/answers", "first", "NOT_YET", "second", "CALL_ME");

        assertThat(saved.location()).isEqualTo("/phone-list");
        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S2);
        assertThat(service.bean(Outbox.class).phoneList(world.team.id())).isEmpty();
        assertThat(coordinator.get("/pairs/" + pair.id() + "?lang=fr").page().text()).contains("recueillie par téléphone");
        assertThat(coordinator.get("/answer-rates?lang=fr").page().select("tbody tr:contains(Jeunes) td[data-label=Par téléphone]").eachText())
                .containsOnly("1");
        String id = page.substring("/check-ins/".length());
        assertThat(service.bean(ReplyRepository.class).findByAssociationIdAndCheckInId(world.team.id(), id))
                .hasSize(2).allSatisfy(reply -> {
                    assertThat(reply.channel()).isEqualTo(ReplyChannel.PHONE);
                    assertThat(reply.withinMinute()).isFalse();
                });
    }

    @Test
    void whoWasAskedByMailAndIsReachedByPhoneNowIsRemindedByPhone() throws SQLException {
        String asked = "/check-ins/" + world.checkIns(pair).stream().filter(each -> each.side() == Side.MENTOR).findFirst().orElseThrow().id();
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE mentors SET channel = 'PHONE' WHERE id = '" + pair.mentorId() + "'");
        }

        world.live(10);
        coordinator = world.team.signedIn(world.team.coordinator());
        boolean listed = !coordinator.get("/phone-list").page().select("a[href=" + asked + "]").isEmpty();
        coordinator.postFrom(asked, asked + "/answers", "first", "YES", "second", "ALL_WELL");

        assertThat(listed).isTrue();
        assertThat(coordinator.get("/phone-list").page().select("a[href=" + asked + "]")).isEmpty();
    }

    @Test
    void whatCanBeAnsweredNoMoreLeavesTheList() {
        world.live(29);
        coordinator = world.team.signedIn(world.team.coordinator());

        assertThat(coordinator.get("/phone-list").page().select("a[href=" + page + "]")).isEmpty();
        assertThat(coordinator.get("/phone-list").page().select("a[href^=/check-ins/]")).as("the question of day 21").hasSize(1);
    }

    @Test
    void aMissingAnswerIsAskedForAndTheOtherOneKept() {
        Answer refused = coordinator.postFrom(page, page + "/answers", "second", "GOOD");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[checked]").val()).isEqualTo("GOOD");
        assertThat(service.bean(Outbox.class).phoneList(world.team.id())).hasSize(1);
    }

    @Test
    void anotherAssociationFindsNothing() {
        TestTeam others = TestTeam.in(service);
        Visitor lead = others.signedIn(others.lead());

        assertThat(lead.get(page).status()).isEqualTo(404);
        assertThat(lead.postFrom("/today", page + "/answers", "first", "YES", "second", "GOOD").status()).isEqualTo(404);
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        assertThat(coordinator.post(page + "/answers", "first", "YES", "second", "GOOD").status()).isEqualTo(403);
    }
}
