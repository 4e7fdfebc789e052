package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.catalogue.Reason;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member of the team who is a mentor as well learns nothing of what the own young person says. */
class OwnPairsIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private Pair pair;

    @BeforeEach
    void theLeadAndTheSafeguardingLeadAreMentors() {
        service.clockAt(world.day(8));
        pair = world.active();
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void isNotToldThatSomebodyDoesNotFeelSafe() {
        becomesTheMentor(world.team.safeguarding());

        Signal signal = raise(Reason.NOT_SAFE);
        service.bean(OutboxPump.class).pump(world.day(8));
        Instant late = signal.dueAt().plusSeconds(60);
        service.bean(Escalations.class).escalate(late);
        service.bean(OutboxPump.class).pump(late);

        assertThat(world.mailsTo(pair.mentorId() + "@example.org")).isEmpty();
        assertThat(world.mailsTo(world.team.lead().email())).as("stands in, and is told once more").hasSize(2);
        assertThat(world.mailsTo(world.team.coordinator().email())).hasSize(1);
    }

    @Test
    void readsNeitherTheLineNorTheCaseNorTheAnswers() {
        Signal signal = raise(Reason.NOT_SAFE);
        raise(Reason.NOT_WELL);
        Visitor mentor = becomesTheMentor(world.team.lead());

        assertThat(mentor.get("/today").page().select(".todo li")).isEmpty();
        assertThat(mentor.get("/signals/" + signal.id()).status()).isEqualTo(403);
        assertThat(mentor.get("/pairs/" + pair.id() + "?lang=fr").page().text()).doesNotContain("ça ne va pas bien", "J'ai appelé");
        assertThat(mentor.postFrom("/today", "/pairs/" + pair.id() + "/notes", "text", "Tout va bien.").status()).isEqualTo(403);
        assertThat(mentor.get("/pairs/" + pair.id() + "/not-safe").status()).isEqualTo(403);
    }

    @Test
    void isGivenNoLineAboutIt() {
        Signal signal = raise(Reason.NOT_WELL);
        becomesTheMentor(world.team.lead());
        Visitor coordinator = world.team.signedIn(world.team.coordinator());

        assertThat(coordinator.get("/signals/" + signal.id()).page().select("input[name=to]").eachAttr("value"))
                .containsExactly(world.team.safeguarding().id());
        service.bean(HandOvers.class).all(world.team.id(), world.team.coordinator().id(), world.team.lead().id(), "system");

        assertThat(world.signals(pair)).extracting(Signal::ownerId).containsExactly(world.team.safeguarding().id());
    }

    private Visitor becomesTheMentor(TeamMember member) {
        TeamMember mentor = new TeamMember(member.id(), member.associationId(), member.branchId(), member.role(), member.firstName(),
                member.lastName(), pair.mentorId() + "@example.org", member.phone(), member.deputyId(), true, member.createdAt());
        return world.team.signedIn(service.bean(TeamMemberRepository.class).update(mentor));
    }

    private Signal raise(Reason reason) {
        return service.bean(SignalDesk.class).raise(service.bean(Duos.class).of(world.team.id(), pair.id()),
                new Finding(reason, Side.MENTEE, "test:" + reason), world.day(8)).orElseThrow();
    }
}
