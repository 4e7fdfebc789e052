package fr.binome.bench;

import java.lang.management.ManagementFactory;

/** What the whole JVM has kept processors busy for: unlike time on the wall, it does not grow while others use the machine. */
final class ProcessorTime {

    private static final double NANOS = 1e9;
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private ProcessorTime() {
    }

    /** Seconds since the JVM started, all threads added up, compiler and collector included. */
    static double seconds() {
        return SYSTEM.getProcessCpuTime() / NANOS;
    }
}
