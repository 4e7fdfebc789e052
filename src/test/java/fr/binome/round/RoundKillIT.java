package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

            try (Connection halting = halt(database, round)) {
                killed = SecondNode.start(database, Path.of("matching-rules"), folder.resolve("node.log").toFile());
                await(() -> count(database, "picked = TRUE") == 1, folder.resolve("node.log"));
                killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            Round interrupted = town.reload(round);
            missHeartbeats(database);
            second = Service.start(database, Map.of("binome.jobs", "on"));
            await(() -> town.reload(round).status() != RoundStatus.SOLVING, folder.resolve("node.log"));

            assertThat(interrupted.status()).isEqualTo(RoundStatus.SOLVING);
            assertThat(town.reload(round).status()).isEqualTo(RoundStatus.REVIEW);
            assertThat(town.reload(round).runId()).isEqualTo(interrupted.runId());
            assertThat(town.proposals(round)).hasSize(town.reload(round).summary().matched());
            assertThat(town.proposals(round)).extracting(Proposal::menteeId).doesNotHaveDuplicates();
            await(() -> count(database, "TRUE") == 0, folder.resolve("node.log"));
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

    /** A lock on the round's row: whoever works on the round gets as far as its next word about it, and no farther. */
    private static Connection halt(TestDatabase database, Round round) throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement("SELECT id FROM rounds WHERE id = ? FOR UPDATE")) {
            lock.setString(1, round.id());
            assertThat(lock.executeQuery().next()).isTrue();
        }
        return connection;
    }

    /** What waiting for some minutes does: the dead node has not been heard of for too long. */
    private static void missHeartbeats(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE scheduled_tasks SET last_heartbeat = last_heartbeat - INTERVAL 5 MINUTE"
                    + " WHERE task_name = 'round' AND picked = TRUE")).isEqualTo(1);
        }
    }

    private static int count(TestDatabase database, String condition) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'round' AND " + condition)) {
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
