package fr.binome.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.Service;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlockRetryIT {

    private final Service service = Service.shared();
    private final Crossing crossing = service.bean(Crossing.class);
    private final Around around = service.bean(Around.class);

    @BeforeEach
    void twoRows() throws SQLException {
        run("CREATE TABLE crossing (id INT PRIMARY KEY, passed INT NOT NULL)");
        run("INSERT INTO crossing VALUES (1, 0), (2, 0)");
    }

    @AfterEach
    void dropThem() throws SQLException {
        run("DROP TABLE crossing");
    }

    @Test
    void bothOfTwoThatNeedEachOthersRowsGetThrough() throws Exception {
        CyclicBarrier met = new CyclicBarrier(2);
        AtomicInteger starts = new AtomicInteger();

        atOnce(() -> crossing.pass(1, 2, met, starts), () -> crossing.pass(2, 1, met, starts));

        assertThat(passed(1)).isEqualTo(2);
        assertThat(passed(2)).isEqualTo(2);
        assertThat(starts).hasValue(3);
    }

    @Test
    void aDeadlockWithinATransactionUndoesAllOfIt() throws Exception {
        CyclicBarrier met = new CyclicBarrier(2);
        AtomicInteger starts = new AtomicInteger();

        atOnce(() -> around.passInside(1, 2, met, starts), () -> around.passInside(2, 1, met, starts));

        assertThat(passed(1)).isEqualTo(2 + 20);
        assertThat(passed(2)).isEqualTo(2);
    }

    @Test
    void anyOtherFailureIsTheCallersAtOnce() {
        AtomicInteger starts = new AtomicInteger();

        assertThatThrownBy(() -> crossing.fail(starts)).isInstanceOf(IllegalStateException.class);

        assertThat(starts).hasValue(1);
    }

    /** Two threads of its own: the common pool of a small machine has one. */
    private static void atOnce(Runnable one, Runnable other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = threads.submit(one);
            Future<?> second = threads.submit(other);
            first.get(30, TimeUnit.SECONDS);
            second.get(30, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private int passed(int id) throws SQLException {
        try (Connection connection = service.database().connect(); Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT passed FROM crossing WHERE id = " + id)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = service.database().connect(); Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    /** Takes two rows, one after the other. */
    @Singleton
    static class Crossing {

        private final TransactionOperations<Connection> transactions;

        Crossing(TransactionOperations<Connection> transactions) {
            this.transactions = transactions;
        }

        @Transactional
        void pass(int first, int second, CyclicBarrier met, AtomicInteger starts) {
            int start = starts.incrementAndGet();
            add(first, 1);
            if (start <= 2) {
                await(met);
            }
            add(second, 1);
        }

        @Transactional
        void fail(AtomicInteger starts) {
            starts.incrementAndGet();
            throw new IllegalStateException("not a deadlock");
        }

        void add(int id, int by) {
            try (Statement update = transactions.getConnection().createStatement()) {
                update.executeUpdate("UPDATE crossing SET passed = passed + " + by + " WHERE id = " + id);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void await(CyclicBarrier met) {
            try {
                met.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Calls the other inside a transaction of its own. */
    @Singleton
    static class Around {

        private final Crossing crossing;

        Around(Crossing crossing) {
            this.crossing = crossing;
        }

        @Transactional
        void passInside(int first, int second, CyclicBarrier met, AtomicInteger starts) {
            crossing.pass(first, second, met, starts);
            crossing.add(1, 10);
        }
    }
}
