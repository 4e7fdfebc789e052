package fr.binome.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerVersionTest {

    @Test
    void aMariaDbThatPassesForAnOldMySqlIsRefusedWithTheWayOut() {
        assertThat(ServerVersion.problem("5.5.5-10.11.19-MariaDB-0+deb12u1")).hasValueSatisfying(problem ->
                assertThat(problem).contains("(10.11.19-MariaDB-0+deb12u1)", "Maybe use MariaDB 11.4"));
    }

    @Test
    void serversThatSayWhoTheyAreMayServe() {
        assertThat(ServerVersion.problem("11.4.5-MariaDB")).isEmpty();
        assertThat(ServerVersion.problem("8.4.3")).isEmpty();
        assertThat(ServerVersion.problem("9.7.0")).isEmpty();
    }
}
