package fr.binome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchTest {

    private static final Map<String, String> COMPLETE = Map.of("BINOME_JDBC_URL", "jdbc:mysql://db/binome",
            "BINOME_JDBC_USER", "binome", "BINOME_JDBC_PASSWORD", "secret", "BINOME_SMTP_HOST", "mail", "BINOME_SMTP_FROM",
            "mentorat@example.org", "BINOME_PUBLIC_URL", "https://mentorat.example.org", "BINOME_SECRET_KEY", "k".repeat(32));

    @Test
    void productionStartsWithEverythingItNeeds() {
        Launch launch = Launch.from(COMPLETE);

        assertThat(launch.problems()).isEmpty();
        assertThat(launch.environment()).isEqualTo("production");
        assertThat(launch.properties()).containsEntry("datasources.default.url", "jdbc:mysql://db/binome");
    }

    @Test
    void productionNamesEveryMissingSetting() {
        for (String name : COMPLETE.keySet()) {
            Map<String, String> without = new HashMap<>(COMPLETE);
            without.remove(name);

            assertThat(Launch.from(without).problems()).as(name).hasSize(1).first().asString().startsWith(name + " is not set");
        }
    }

    @Test
    void productionIsReachedByHttpsOrFromThisMachineAlone() {
        assertThat(reachedAt("http://mentorat.example.org").problems()).singleElement().asString()
                .startsWith("BINOME_PUBLIC_URL (http://mentorat.example.org) is not encrypted");
        assertThat(reachedAt("http://localhost.example.org").problems()).hasSize(1);
        assertThat(reachedAt("http://localhost:8080").problems()).isEmpty();
    }

    private static Launch reachedAt(String address) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.put("BINOME_PUBLIC_URL", address);
        return Launch.from(settings);
    }

    @Test
    void productionHasNoDatabaseMailboxOrKeyOfItsOwn() {
        Launch launch = Launch.from(Map.of());

        assertThat(launch.problems()).hasSize(COMPLETE.size());
        assertThat(launch.beans()).isEmpty();
        assertThat(launch.properties()).doesNotContainKeys("binome.secret-key", "datasources.default.url");
    }
}
