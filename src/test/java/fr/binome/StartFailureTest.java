package fr.binome;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void whatIsWrongIsSaidWithoutWhatWrapsIt() {
        assertThat(StartFailure.told(wrapped(new IllegalArgumentException("binome.secret-key is missing.\nMaybe set it."))))
                .hasValue("binome.secret-key is missing.\nMaybe set it.");
        assertThat(StartFailure.told(wrapped(new SQLException("Access denied for user 'binome'"))).orElseThrow())
                .startsWith("The database does not let us work: Access denied for user 'binome'\nMaybe ").contains("BINOME_JDBC_PASSWORD");
        assertThat(StartFailure.told(wrapped(new BindException("Address already in use"))).orElseThrow())
                .contains("Address already in use", "BINOME_PORT");
    }

    @Test
    void aFaultOfOursIsForProgrammers() {
        assertThat(StartFailure.told(wrapped(new IllegalStateException("a bug")))).isEmpty();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new IllegalStateException("Error instantiating bean", new RuntimeException("Path Taken: …", cause));
    }
}
