package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A mentor's last place goes to one young person only, however many coordinators press the button at once. */
class LastPlaceIT {

    private static final int AT_ONCE = 50;

    private final Service service = Service.shared();
    private final Town town = Town.in(service);

    @Test
    void ofFiftyWhoAcceptAtOnceOneWinsAndFortyNineAreToldWhy() throws Exception {
        Round round = town.reviewed(AT_ONCE);
        List<Proposal> all = town.proposals(round);
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE mentors SET capacity = 1 WHERE id = '" + all.get(0).mentorId() + "'");
        }
        Visitor coordinator = town.team().signedIn(town.team().coordinator());
        String token = coordinator.get("/rounds/" + round.id()).page().select("input[name=_csrf]").first().val();

        List<Answer> answers = atOnce(all, proposal -> coordinator.post("/proposals/" + proposal.id() + "/decision", "_csrf", token,
                "version", "0", "decision", "ACCEPTED"));

        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(AT_ONCE - 1).allSatisfy(answer ->
                assertThat(answer.page().text()).contains("n'a plus de place : 1 au total"));
        assertThat(town.proposals(round)).filteredOn(proposal -> proposal.decision() == Decision.ACCEPTED).hasSize(1);
    }

    private interface Press {
        Answer of(Proposal proposal);
    }

    private static List<Answer> atOnce(List<Proposal> proposals, Press press) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Answer>> pressed = new ArrayList<>();
            for (Proposal proposal : proposals) {
                pressed.add(people.submit(() -> {
                    start.await();
                    return press.of(proposal);
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : pressed) {
                answers.add(future.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
