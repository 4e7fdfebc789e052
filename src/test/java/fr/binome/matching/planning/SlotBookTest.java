package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.Periods;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotBookTest {

    private static Candidate pair(int mentee, String... periods) {
        return new Candidate(mentee, 0, 50_000, Periods.of(periods), false, false);
    }

    private static Candidate pairWithMessages(int mentee, String... periods) {
        return new Candidate(mentee, 0, 50_000, Periods.of(periods), true, false);
    }

    private static List<String> written(Candidate... pairs) {
        return Arrays.stream(SlotBook.write(List.of(pairs)))
                .mapToObj(slot -> slot == SlotBook.NO_SLOT ? "messages" : Periods.code(slot)).toList();
    }

    @Test
    void takesTheEarliestPeriodOfTheWeek() {
        assertThat(written(pair(0, "SAT-NOON", "MON-MORNING"))).containsExactly("MON-MORNING");
    }

    @Test
    void makesRoomForWhoHasLessChoice() {
        assertThat(written(pair(0, "MON-MORNING", "TUE-NOON"), pair(1, "MON-MORNING")))
                .containsExactly("TUE-NOON", "MON-MORNING");
    }

    @Test
    void writesTheSmallestAssignmentMenteesById() {
        assertThat(written(pair(2, "MON-MORNING", "TUE-NOON", "WED-NOON"), pair(1, "MON-MORNING", "TUE-NOON", "WED-NOON")))
                .containsExactly("MON-MORNING", "TUE-NOON");
    }

    @Test
    void usesMessagesOnlyWhenNoPeriodIsFree() {
        assertThat(written(pairWithMessages(0, "MON-MORNING"))).containsExactly("MON-MORNING");
        assertThat(written(pairWithMessages(0, "MON-MORNING"), pair(1, "MON-MORNING")))
                .containsExactly("messages", "MON-MORNING");
        assertThat(written(pairWithMessages(0, "MON-MORNING", "TUE-NOON"), pair(1, "MON-MORNING"), pairWithMessages(2, "MON-MORNING")))
                .containsExactly("TUE-NOON", "MON-MORNING", "messages");
        assertThat(written(pairWithMessages(0))).containsExactly("messages");
    }

    @Test
    void seesWhenTheyCannotAllMeet() {
        var first = pair(0, "MON-MORNING");
        var second = pair(1, "MON-MORNING");

        assertThat(SlotBook.fits(List.of(first, second))).isFalse();
        assertThat(SlotBook.fits(List.of(first, pairWithMessages(1, "MON-MORNING")))).isTrue();
        assertThatThrownBy(() -> SlotBook.write(List.of(first, second))).isInstanceOf(IllegalStateException.class);
    }
}
