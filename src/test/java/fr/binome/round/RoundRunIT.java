package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.people.MenteeStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundRunIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final RoundSolver solver = service.bean(RoundSolver.class);

    @Test
    void solvedRoundProposesEverybodyOnceAndGoesIntoReview() {
        town.with(12, 8);

        Round round = town.solved();

        assertThat(round.status()).isEqualTo(RoundStatus.REVIEW);
        assertThat(town.proposals(round)).hasSize(12)
                .allSatisfy(proposal -> assertThat(proposal.reasons()).hasSizeGreaterThanOrEqualTo(3))
                .allSatisfy(proposal -> assertThat(proposal.alternatives()).hasSize(2));
        assertThat(town.proposals(round)).extracting(Proposal::menteeId).doesNotHaveDuplicates();
    }

    @Test
    void roundKeepsWhatIsNeededToRepeatIt() {
        town.with(3, 3);

        Round round = town.solved();

        assertThat(round.rules()).contains("objective: most-pairs");
        assertThat(round.rulesSha256()).hasSize(64);
        assertThat(round.inputSha256()).hasSize(64);
        assertThat(round.summary().matched()).isEqualTo(3);
    }

    @Test
    void whoeverLacksAConsentOrDoesNotWaitTakesNoPart() {
        town.with(0, 3);
        town.mentee(1, town.today().minusYears(15), MenteeStatus.WAITING, false);
        town.mentee(2, town.today().minusYears(20), MenteeStatus.PAUSED, true);

        Round round = town.solved();

        assertThat(round.summary().mentees()).isZero();
        assertThat(town.proposals(round)).isEmpty();
    }

    @Test
    void minorIsProposedToNobodyWhoseCheckExpiresBeforeTheStart() {
        town.mentee(0, town.today().minusYears(16), MenteeStatus.WAITING, true);
        town.mentor(0, 2, town.today().plusDays(6));

        Round round = town.solved();

        assertThat(town.proposals(round)).isEmpty();
        assertThat(round.summary().leftOut()).isEqualTo(1);
    }

    @Test
    void openProposalsHoldTheirPeopleWhileAnotherRoundIsSolved() {
        town.with(3, 3);
        town.solved();

        Round second = town.solved();

        assertThat(second.summary().mentees()).isZero();
        assertThat(town.proposals(second)).isEmpty();
    }

    @Test
    void pairRefusedInOneRoundIsNotProposedInTheNext() {
        town.with(1, 2);
        Round first = town.solved();
        Proposal refused = town.proposals(first).get(0);
        service.bean(Decisions.class).decide(town.team().staff(town.team().lead()), refused, 0, Verdict.REFUSED, "Se connaissent", 0);

        Round second = town.solved();

        assertThat(town.proposals(second)).hasSize(1);
        assertThat(town.proposals(second).get(0).mentorId()).isNotEqualTo(refused.mentorId());
    }

    @Test
    void runThatIsDoneAgainStoresNothingTwice() {
        town.with(4, 4);
        Round round = town.solved();

        solver.solve(new RunKey(town.team().id(), round.runId()));

        assertThat(town.proposals(round)).hasSize(4);
        assertThat(town.reload(round).finishedAt()).isEqualTo(round.finishedAt());
    }

    @Test
    void twoNodesThatDoTheSameRunAtOnceStoreItOnce() throws InterruptedException {
        town.with(30, 20);
        Round round = town.draft();
        service.bean(Rounds.class).start(town.team().staff(town.team().lead()), round.id());
        RunKey run = new RunKey(town.team().id(), town.reload(round).runId());
        Thread other = new Thread(() -> solver.solve(run));

        other.start();
        solver.solve(run);
        other.join();

        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.REVIEW);
        assertThat(town.proposals(round)).hasSize(30);
    }

    @Test
    void secondStartOfARunningRoundIsAConflictThatLeadsBack() {
        town.with(3, 3);
        Round round = town.draft();
        Visitor lead = town.team().signedIn(town.team().lead());

        Answer first = lead.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/run");
        Answer second = lead.postFrom("/rounds", "/rounds/" + round.id() + "/run");

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("main a.button").attr("href")).isEqualTo("/rounds/" + round.id());
    }

    @Test
    void brokenRulesFailTheRoundWithAReferenceAndItCanBeStartedAgain(@TempDir Path rules) throws Exception {
        Files.writeString(rules.resolve("default.yaml"), "name: default\nobjective: all-pairs\n");
        Service own = Service.start(Map.of("binome.matching-rules", rules.toString()));
        try {
            Town there = Town.in(own).with(3, 3);

            Round failed = there.solved();
            Answer page = there.team().signedIn(there.team().lead()).get("/rounds/" + failed.id());
            Files.copy(Path.of("matching-rules/default.yaml"), rules.resolve("default.yaml"),
                    StandardCopyOption.REPLACE_EXISTING);
            Round again = there.solvedAgain(failed);

            assertThat(failed.status()).isEqualTo(RoundStatus.FAILED);
            assertThat(page.page().select(".notice.danger").text()).contains(failed.failure(), "default.yaml, line 2");
            assertThat(page.page().select("form[action=/rounds/" + failed.id() + "/run] button")).hasSize(1);
            assertThat(again.status()).isEqualTo(RoundStatus.REVIEW);
            assertThat(again.failure()).isNull();
            assertThat(there.proposals(again)).hasSize(3);
        } finally {
            own.close();
        }
    }

    @Test
    void runThatWasGivenUpStoresNothing() {
        town.with(3, 3);
        Round round = town.draft();
        service.bean(Rounds.class).start(town.team().staff(town.team().lead()), round.id());
        String givenUp = town.reload(round).runId();
        service.bean(RoundRepository.class).fail(town.team().id(), givenUp, "12345678", "", Instant.now());
        service.bean(Rounds.class).start(town.team().staff(town.team().lead()), round.id());

        solver.solve(new RunKey(town.team().id(), givenUp));

        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.SOLVING);
        assertThat(town.proposals(round)).isEmpty();
    }
}
