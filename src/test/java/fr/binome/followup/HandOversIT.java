package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.AbsenceRepository;
import fr.binome.account.TeamMember;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandOversIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Pair pair = world.active();

    @Test
    void whoLeavesLeavesNoSignalBehindWhateverItsCode() {
        Duo duo = service.bean(Duos.class).of(world.team.id(), pair.id());
        for (Reason reason : Reason.values()) {
            service.bean(SignalDesk.class).raise(duo, new Finding(reason, Side.MENTEE, "test:" + reason), world.day(1));
        }
        String leaving = world.team.coordinator().id();
        assertThat(world.signals(pair)).extracting(Signal::code).contains(
                SignalCode.values());

        int moved = service.bean(HandOvers.class).all(world.team.id(), leaving, world.team.lead().id(), "system");

        assertThat(moved).isPositive();
        assertThat(world.signals(pair)).allSatisfy(signal -> {
            assertThat(signal.ownerId()).isEqualTo(world.team.lead().id());
            assertThat(signal.deputyId()).isNotEqualTo(signal.ownerId()).isNotEqualTo(leaving);
        });
    }

    @Test
    void anAccountThatClosesOnItsPageLeavesNoSignalOfAnyCodeToNobody() {
        String leaving = world.team.coordinator().id();
        String heir = world.team.safeguarding().id();
        for (Reason reason : Reason.values()) {
            Pair each = world.active("Léa", "Karim");
            service.bean(SignalDesk.class).raise(service.bean(Duos.class).of(world.team.id(), each.id()),
                    new Finding(reason, Side.MENTEE, "test:" + each.id()), world.day(1));
            service.bean(SignalDesk.class).raise(Concern.of(world.team.association()), new Finding(reason, Side.MENTEE, "all:" + reason), world.day(1));
        }
        SignalRepository signals = service.bean(SignalRepository.class);
        List<OpenSignal> before = signals.openFor(world.team.id(), "", true, true, world.day(1));
        assertThat(before).extracting(OpenSignal::code).contains(SignalCode.values());
        // What is the lead's stays the lead's.
        assertThat(before.stream().filter(each -> each.ownerId().equals(leaving)).map(OpenSignal::code).distinct())
                .hasSize(SignalCode.values().length - 1).doesNotContain(SignalCode.S15);

        String path = "/settings/team/" + leaving + "/closing";
        assertThat(world.team.signedIn(world.team.lead()).postFrom(path, path, "heir", heir, "sure", "YES").status()).isEqualTo(303);

        List<OpenSignal> after = signals.openFor(world.team.id(), "", true, true, world.day(1));
        assertThat(after).hasSameSizeAs(before).allSatisfy(each -> {
            assertThat(each.ownerId()).isIn(heir, world.team.lead().id());
            assertThat(each.deputyId()).isNotEqualTo(leaving).isNotEqualTo(each.ownerId());
        });
    }

    @Test
    void nobodyTakesOverFromThemselvesOrFromAnotherTeam() {
        HandOvers handOvers = service.bean(HandOvers.class);
        String coordinator = world.team.coordinator().id();
        String stranger = new TestPairs(service).team.lead().id();

        assertThatThrownBy(() -> handOvers.all(world.team.id(), coordinator, coordinator, "system"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> handOvers.all(world.team.id(), coordinator, stranger, "system"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverIsOneOfThePairNeitherTakesOverNorStandsIn() {
        becomesTheMentor(world.team.safeguarding());
        Duo duo = service.bean(Duos.class).of(world.team.id(), pair.id());
        String leaving = world.team.coordinator().id();
        Signal own = service.bean(SignalDesk.class).raise(duo, new Finding(Reason.DIFFICULT, Side.MENTEE, "own"), world.day(1)).orElseThrow();
        Signal leads = service.bean(SignalDesk.class).raise(duo, new Finding(Reason.LESS_WELL, Side.MENTEE, "lead's"), world.day(1)).orElseThrow();
        service.bean(SignalRepository.class).handOver(world.team.id(), leads.id(), world.team.lead().id(), leaving);

        service.bean(HandOvers.class).all(world.team.id(), leaving, world.team.safeguarding().id(), "system");

        assertThat(world.signals(pair)).hasSize(2).extracting(Signal::id).contains(own.id());
        assertThat(world.signals(pair)).allSatisfy(signal -> {
            assertThat(signal.ownerId()).isEqualTo(world.team.lead().id());
            assertThat(signal.deputyId()).isNotIn(leaving, world.team.safeguarding().id());
        });
    }

    @Test
    void anAccountStaysWhileNobodyElseMayAnswerForItsLines() {
        becomesTheMentor(world.team.lead());
        Duo duo = service.bean(Duos.class).of(world.team.id(), pair.id());
        service.bean(SignalDesk.class).raise(duo, new Finding(Reason.DIFFICULT, Side.MENTEE, "test"), world.day(1));
        service.database().execute("UPDATE pairs SET coordinator_id = '" + world.team.lead().id() + "' WHERE id = '" + pair.id() + "'");
        service.database().execute("UPDATE team_members SET active = 0 WHERE association_id = '" + world.team.id() + "' AND id NOT IN ('"
                + world.team.lead().id() + "', '" + world.team.coordinator().id() + "')");
        String path = "/settings/team/" + world.team.coordinator().id() + "/closing";

        Visitor.Answer answer = world.team.signedIn(world.team.lead()).postFrom(path, path, "heir", world.team.lead().id(), "sure", "YES");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().text()).contains("dont fait partie chaque autre membre de l'équipe");
        assertThat(world.signals(pair)).extracting(Signal::ownerId).containsExactly(world.team.coordinator().id());
    }

    private void becomesTheMentor(TeamMember member) {
        service.database().execute("UPDATE mentors SET email = '" + member.email() + "' WHERE id = '" + pair.mentorId() + "'");
    }

    @Test
    void oneLineIsGivenToSomebodyElseOnItsPage() {
        Duo duo = service.bean(Duos.class).of(world.team.id(), pair.id());
        Signal signal = service.bean(SignalDesk.class).raise(duo, new Finding(Reason.DIFFICULT, Side.MENTOR, "test"), world.day(1)).orElseThrow();
        Visitor coordinator = world.team.signedIn(world.team.coordinator());
        String path = "/signals/" + signal.id();

        assertThat(coordinator.postFrom(path, path + "/hand-over").status()).isEqualTo(422);
        assertThat(coordinator.postFrom(path, path + "/hand-over", "to", world.team.safeguarding().id()).status()).isEqualTo(303);

        assertThat(world.signals(pair)).singleElement().satisfies(given -> {
            assertThat(given.ownerId()).isEqualTo(world.team.safeguarding().id());
            assertThat(given.deputyId()).isEqualTo(world.team.coordinator().id());
        });
    }

    @Test
    void whileTheCoordinatorIsAwayTheDeputyAnswers() {
        service.bean(AbsenceRepository.class).put(world.team.id(), world.team.coordinator().id(), TestPairs.INTRODUCED,
                TestPairs.INTRODUCED.plusDays(20));
        Duo duo = service.bean(Duos.class).of(world.team.id(), pair.id());

        service.clockAt(world.day(8));
        Responsible now = service.bean(Team.class).of(duo);
        service.clockAt(world.day(21));
        Responsible later = service.bean(Team.class).of(duo);
        service.resetClock();

        assertThat(now.owner().id()).isNotEqualTo(world.team.coordinator().id());
        assertThat(now.deputyId()).isEqualTo(world.team.coordinator().id());
        assertThat(later.owner().id()).isEqualTo(world.team.coordinator().id());
    }
}
