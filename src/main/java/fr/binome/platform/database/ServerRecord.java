package fr.binome.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;

/** Which process serves a directory, written down for the next service because kill -9 skips every clean-up. */
record ServerRecord(long pid, int port) {

    /** Empty when there is none, or when a kill cut it short. */
    static Optional<ServerRecord> read(ServerDirectory home) throws IOException {
        if (!Files.exists(home.serverRecord())) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader reader = new StringReader(Files.readString(home.serverRecord()))) {
            values.load(reader);
            return Optional.of(new ServerRecord(Long.parseLong(values.getProperty("pid", "")),
                    Integer.parseInt(values.getProperty("port", ""))));
        } catch (NumberFormatException cutShort) {
            return Optional.empty();
        }
    }

    void write(ServerDirectory home) throws IOException {
        Files.writeString(home.serverRecord(), "pid=" + pid + "\nport=" + port + "\n");
    }

    static void delete(ServerDirectory home) {
        try {
            Files.deleteIfExists(home.serverRecord());
        } catch (IOException harmless) {
            // The next start sees that the process of the record is gone.
            home.serverRecord().toFile().deleteOnExit();
        }
    }
}
