package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairLifeTest {

    /** One row a state, one column a change in the order of {@link PairChange}; a dash is a refusal. */
    private static final String TABLE = """
            state           MENTOR_ACCEPTS  MENTOR_DECLINES MENTEE_ACCEPTS MENTEE_DECLINES LAPSE  WITHDRAW  CANCEL    INTRODUCE PAUSE  HOLD    RESUME START_CLOSING CLOSE
            PROPOSED        MENTOR_ACCEPTED MENTOR_DECLINED -              -               LAPSED WITHDRAWN CANCELLED -         -      -       -      -             -
            MENTOR_ACCEPTED -               -               TO_INTRODUCE   MENTEE_DECLINED LAPSED WITHDRAWN CANCELLED -         -      -       -      -             -
            TO_INTRODUCE    -               -               -              -               -      WITHDRAWN CANCELLED ACTIVE    -      -       -      -             -
            ACTIVE          -               -               -              -               -      -         -         -         PAUSED ON_HOLD -      CLOSING       -
            PAUSED          -               -               -              -               -      -         -         -         -      ON_HOLD ACTIVE CLOSING       -
            ON_HOLD         -               -               -              -               -      -         -         -         -      -       ACTIVE CLOSING       -
            CLOSING         -               -               -              -               -      -         -         -         -      -       -      -             CLOSED
            CLOSED          -               -               -              -               -      -         -         -         -      -       -      -             -
            MENTOR_DECLINED -               -               -              -               -      -         -         -         -      -       -      -             -
            MENTEE_DECLINED -               -               -              -               -      -         -         -         -      -       -      -             -
            LAPSED          -               -               -              -               -      -         -         -         -      -       -      -             -
            WITHDRAWN       -               -               -              -               -      -         -         -         -      -       -      -             -
            CANCELLED       -               -               -              -               -      -         -         -         -      -       -      -             -
            """;

    @ParameterizedTest
    @EnumSource(PairStatus.class)
    void everyChangeLeadsWhereTheTableSays(PairStatus status) {
        Map<PairChange, String> expected = expectedRow(status);

        Map<PairChange, String> found = new LinkedHashMap<>();
        for (PairChange change : PairChange.values()) {
            found.put(change, PairLife.after(status, change).map(Enum::name).orElse("-"));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void nothingFollowsAnEnd() {
        assertThat(Arrays.stream(PairStatus.values()).filter(status -> !status.living()))
                .hasSize(6)
                .allSatisfy(end -> assertThat(PairChange.values()).allSatisfy(change ->
                        assertThat(PairLife.after(end, change)).isEmpty()));
    }

    @Test
    void onlyAnIntroductionMakesAPairActiveForTheFirstTime() {
        List<PairChange> waysIn = Stream.of(PairStatus.values()).filter(PairStatus::beforeIntroduction)
                .flatMap(status -> Stream.of(PairChange.values())
                        .filter(change -> PairLife.after(status, change).filter(PairStatus.ACTIVE::equals).isPresent()))
                .toList();

        assertThat(waysIn).containsExactly(PairChange.INTRODUCE);
    }

    private static Map<PairChange, String> expectedRow(PairStatus status) {
        List<List<String>> cells = TABLE.lines().map(line -> List.of(line.trim().split(" +"))).toList();
        List<String> row = cells.stream().filter(line -> line.get(0).equals(status.name())).findFirst().orElseThrow();
        assertThat(cells.get(0).subList(1, cells.get(0).size()))
                .isEqualTo(Stream.of(PairChange.values()).map(Enum::name).collect(Collectors.toList()));
        Map<PairChange, String> expected = new LinkedHashMap<>();
        for (PairChange change : PairChange.values()) {
            expected.put(change, row.get(1 + change.ordinal()));
        }
        return expected;
    }
}
