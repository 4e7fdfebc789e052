package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.TestDatabase;
import fr.binome.pairing.Pair;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CheckInFaultsIT {

    @Test
    void aFailureBetweenPlanningAndPostingLosesNothingAndDoublesNothing() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        Service service = Service.start(database, Map.of());
        try {
            TestPairs world = new TestPairs(service);
            Pair pair = world.active();

            rename(database, "outbox", "outbox_away");
            assertThat(service.bean(CheckInPlanner.class).plan(world.day(7))).isZero();
            assertThat(world.checkIns(pair)).isEmpty();
            rename(database, "outbox_away", "outbox");
            world.live(7);
            world.live(7);

            assertThat(world.mailsToMentee(pair)).hasSize(1);
            assertThat(world.mailsToMentor(pair)).hasSize(1);
        } finally {
            service.close();
        }
    }

    @Test
    void twoNodesThatPlanAtOnceAskOnce() throws Exception {
        Service service = Service.start(Map.of());
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            TestPairs world = new TestPairs(service);
            List<Pair> pairs = List.of(world.active(), world.active("Léa", "Karim"), world.active("Oumar", "Sophie"));
            Callable<Integer> node = () -> service.bean(CheckInPlanner.class).plan(world.day(7));

            int asked = 0;
            for (var turn : nodes.invokeAll(List.of(node, node, node, node))) {
                asked += turn.get();
            }
            world.live(7);

            assertThat(asked).isEqualTo(6);
            assertThat(pairs).allSatisfy(pair -> {
                assertThat(world.checkIns(pair)).hasSize(2);
                assertThat(world.mailsToMentee(pair)).hasSize(1);
            });
        } finally {
            nodes.shutdownNow();
            service.close();
        }
    }

    private static void rename(TestDatabase database, String from, String to) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("RENAME TABLE " + from + " TO " + to);
        }
    }
}
