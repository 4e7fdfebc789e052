package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import io.micronaut.core.convert.ConversionContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The literal texts are what rows hold: a change of the engine's names must not make them unreadable. */
class StoredValuesIT {

    private final Service service = Service.shared();

    @Test
    void reasonsAreKeptAsKeysAndArguments() {
        String stored = "[{\"key\":\"reason.goal\",\"args\":[\"goal:STAG\"]},{\"key\":\"weak.sector\",\"args\":[]}]";
        List<Reason> reasons = List.of(Reason.of("reason.goal", "goal:STAG"), Reason.of("weak.sector"));

        assertThat(service.bean(ReasonsColumn.class).convertToPersistedValue(reasons, ConversionContext.DEFAULT)).isEqualTo(stored);
        assertThat(service.bean(ReasonsColumn.class).convertToEntityValue(stored, ConversionContext.DEFAULT)).isEqualTo(reasons);
    }

    @Test
    void pointsAreKeptRuleByRule() {
        String stored = "[{\"rule\":\"goal\",\"thousandths\":21000,\"mostThousandths\":30000}]";

        assertThat(service.bean(PointsColumn.class).convertToEntityValue(stored, ConversionContext.DEFAULT))
                .containsExactly(new RulePoints("goal", 21_000, 30_000));
    }

    @Test
    void alternativesAreKeptWithTheirScore() {
        String stored = "[{\"mentorId\":\"m\",\"scoreThousandths\":84000,\"free\":false}]";

        assertThat(service.bean(AlternativesColumn.class).convertToEntityValue(stored, ConversionContext.DEFAULT))
                .containsExactly(new Alternative("m", 84_000, false));
    }
}
