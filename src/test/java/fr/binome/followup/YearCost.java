package fr.binome.followup;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/**
 * What a lived year has cost so far.
 *
 * @param passed on the clock on the wall, from any start
 * @param own processor time of this process; {@code database}: of the servers it has started
 */
record YearCost(Duration passed, Duration own, Duration database) {

    static YearCost now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Duration database = ProcessHandle.current().descendants().map(server -> server.info().totalCpuDuration())
                .flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
        return new YearCost(Duration.ofNanos(System.nanoTime()), Duration.ofNanos(system.getProcessCpuTime()), database);
    }

    YearCost since(YearCost before) {
        return new YearCost(passed.minus(before.passed), own.minus(before.own), database.minus(before.database));
    }

    @Override
    public String toString() {
        return passed.toSeconds() + " s; processor: " + own.toSeconds() + " s, and " + database.toSeconds() + " s of its database";
    }
}
