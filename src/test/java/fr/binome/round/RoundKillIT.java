package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundKillIT {

    private static final int MENTEES = 60;

    @Test
    void roundOfAKilledNodeIsDoneByAnotherOneAndStoredOnce(@TempDir Path folder) throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Service first = Service.start(database, Map.of());
        Process killed = null;
        Service second = null;
        try {
            Town town = Town.in(first).with(MENTEES, 25);
            Round round = town.draft();
            first.bean(Rounds.class).start(town.team().staff(town.team().lead()), round.id());

            killed = SecondNode.start(database, endlessRules(folder), folder.resolve("node.log").toFile());
            await(() -> town.reload(round).stage().equals("SEARCH"), folder.resolve("node.log"));
            killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            Round interrupted = town.reload(round);
            missHeartbeats(database);
            second = Service.start(database, Map.of("binome.jobs", "on"));
            await(() -> town.reload(round).status() != RoundStatus.SOLVING, folder.resolve("node.log"));

            assertThat(interrupted.status()).isEqualTo(RoundStatus.SOLVING);
            assertThat(town.reload(round).status()).isEqualTo(RoundStatus.REVIEW);
            assertThat(town.reload(round).runId()).isEqualTo(interrupted.runId());
            assertThat(town.proposals(round)).hasSize(town.reload(round).summary().matched());
            assertThat(town.proposals(round)).extracting(Proposal::menteeId).doesNotHaveDuplicates();
            await(() -> queued(database) == 0, folder.resolve("node.log"));
        } finally {
            if (killed != null) {
                killed.destroyForcibly();
            }
            if (second != null) {
                second.close();
            }
            first.close();
        }
    }

    /** The usual rules, but a search that goes on for longer than any test. */
    private static Path endlessRules(Path folder) throws IOException {
        String usual = Files.readString(Path.of("matching-rules/default.yaml"));
        Files.writeString(folder.resolve("default.yaml"), usual
                .replaceFirst("score_calculations: \\d+", "score_calculations: 900000000")
                .replaceFirst("unimproved_steps: \\d+", "unimproved_steps: 900000000"));
        return folder;
    }

    /** What waiting for some minutes does: the dead node has not been heard of for too long. */
    private static void missHeartbeats(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE scheduled_tasks SET last_heartbeat = last_heartbeat - INTERVAL 5 MINUTE"
                    + " WHERE task_name = 'round' AND picked = TRUE")).isEqualTo(1);
        }
    }

    private static int queued(TestDatabase database) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'round'")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition, Path log) {
        Instant end = Instant.now().plus(Duration.ofSeconds(120));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(() -> "gave up waiting; the node said: " + read(log)).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
