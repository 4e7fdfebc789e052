package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairLifeTest {

    /** One row a state, one column a change in the order of {@link PairChange}; a dash is a refusal. ON_HOLD names where it came from. */
    private static final String TABLE = """
            state                   MENTOR_ACCEPTS  MENTOR_DECLINES MENTEE_ACCEPTS MENTEE_DECLINES LAPSE  WITHDRAW  CANCEL    GUARDIAN_OBJECTS INTRODUCE PAUSE  RESUME HOLD    RELEASE         START_CLOSING CLOSE
            PROPOSED                MENTOR_ACCEPTED MENTOR_DECLINED -              -               LAPSED WITHDRAWN CANCELLED -                -         -      -      ON_HOLD -               -             -
            MENTOR_ACCEPTED         -               MENTOR_DECLINED TO_INTRODUCE   MENTEE_DECLINED LAPSED WITHDRAWN CANCELLED WITHDRAWN        -         -      -      ON_HOLD -               -             -
            TO_INTRODUCE            -               MENTOR_DECLINED -              MENTEE_DECLINED -      WITHDRAWN CANCELLED WITHDRAWN        ACTIVE    -      -      ON_HOLD -               -             -
            ACTIVE                  -               -               -              -               -      -         -         -                -         PAUSED -      ON_HOLD -               CLOSING       -
            PAUSED                  -               -               -              -               -      -         -         -                -         -      ACTIVE ON_HOLD -               CLOSING       -
            CLOSING                 -               -               -              -               -      -         -         -                -         -      -      ON_HOLD -               -             CLOSED
            ON_HOLD/PROPOSED        -               -               -              -               -      WITHDRAWN CANCELLED -                -         -      -      -       PROPOSED        -             -
            ON_HOLD/MENTOR_ACCEPTED -               MENTOR_DECLINED -              -               -      WITHDRAWN CANCELLED WITHDRAWN        -         -      -      -       MENTOR_ACCEPTED -             -
            ON_HOLD/TO_INTRODUCE    -               MENTOR_DECLINED -              MENTEE_DECLINED -      WITHDRAWN CANCELLED WITHDRAWN        -         -      -      -       TO_INTRODUCE    -             -
            ON_HOLD/ACTIVE          -               -               -              -               -      -         -         -                -         -      -      -       ACTIVE          CLOSING       -
            ON_HOLD/PAUSED          -               -               -              -               -      -         -         -                -         -      -      -       PAUSED          CLOSING       -
            ON_HOLD/CLOSING         -               -               -              -               -      -         -         -                -         -      -      -       CLOSING         -             -
            CLOSED                  -               -               -              -               -      -         -         -                -         -      -      -       -               -             -
            MENTOR_DECLINED         -               -               -              -               -      -         -         -                -         -      -      -       -               -             -
            MENTEE_DECLINED         -               -               -              -               -      -         -         -                -         -      -      -       -               -             -
            LAPSED                  -               -               -              -               -      -         -         -                -         -      -      -       -               -             -
            WITHDRAWN               -               -               -              -               -      -         -         -                -         -      -      -       -               -             -
            CANCELLED               -               -               -              -               -      -         -         -                -         -      -      -       -               -             -
            """;
    private static final List<List<String>> CELLS = TABLE.lines().map(line -> List.of(line.trim().split(" +"))).toList();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyChangeLeadsWhereTheTableSays(String state, Map<PairChange, String> expected) {
        Map<PairChange, String> found = new LinkedHashMap<>();
        for (PairChange change : PairChange.values()) {
            found.put(change, after(state, change));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theTableKnowsEveryStateAndEveryChange() {
        List<String> held = Stream.of(PairStatus.values()).filter(PairStatus::living).filter(status -> status != PairStatus.ON_HOLD)
                .map(status -> "ON_HOLD/" + status).toList();

        assertThat(CELLS.get(0)).containsExactlyElementsOf(Stream.concat(Stream.of("state"),
                Stream.of(PairChange.values()).map(Enum::name)).toList());
        assertThat(CELLS.stream().skip(1).map(row -> row.get(0))).containsExactlyInAnyOrderElementsOf(Stream.concat(held.stream(),
                Stream.of(PairStatus.values()).filter(status -> status != PairStatus.ON_HOLD).map(Enum::name)).toList());
    }

    @Test
    void nothingFollowsAnEnd() {
        assertThat(Arrays.stream(PairStatus.values()).filter(status -> !status.living()))
                .hasSize(6)
                .allSatisfy(end -> assertThat(PairChange.values()).allSatisfy(change ->
                        assertThat(PairLife.after(end, null, change)).isEmpty()));
    }

    @Test
    void everyLivingPairCanBeHeldAndGoesBackToWhereItWas() {
        assertThat(Arrays.stream(PairStatus.values()).filter(status -> status.living() && status != PairStatus.ON_HOLD))
                .allSatisfy(status -> {
                    assertThat(PairLife.after(status, null, PairChange.HOLD)).contains(PairStatus.ON_HOLD);
                    assertThat(PairLife.after(PairStatus.ON_HOLD, status, PairChange.RELEASE)).contains(status);
                });
    }

    @Test
    void onlyAnIntroductionMakesAPairActiveForTheFirstTime() {
        List<PairChange> waysIn = Stream.of(PairStatus.values()).filter(PairStatus::beforeIntroduction)
                .flatMap(status -> Stream.of(PairChange.values())
                        .filter(change -> PairLife.after(status, null, change).filter(PairStatus.ACTIVE::equals).isPresent()))
                .toList();

        assertThat(waysIn).containsExactly(PairChange.INTRODUCE);
    }

    private static String after(String state, PairChange change) {
        String[] parts = state.split("/");
        return PairLife.after(PairStatus.valueOf(parts[0]), parts.length == 1 ? null : PairStatus.valueOf(parts[1]), change)
                .map(Enum::name).orElse("-");
    }

    private static Stream<Arguments> rows() {
        return CELLS.stream().skip(1).map(row -> {
            Map<PairChange, String> expected = new LinkedHashMap<>();
            for (PairChange change : PairChange.values()) {
                expected.put(change, row.get(1 + change.ordinal()));
            }
            return Arguments.of(row.get(0), expected);
        });
    }
}
