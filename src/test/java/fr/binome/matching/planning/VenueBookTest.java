package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.Periods;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VenueBookTest {

    private static final int MONDAY = 0;
    private static final int TUESDAY = 4;

    private final MeetingPlace library = venue(0, 1);
    private final MeetingPlace school = venue(1, 1);
    private final VenueBook book = new VenueBook();

    private static MeetingPlace venue(int index, int capacity) {
        int[] room = new int[Periods.WEEK];
        Arrays.fill(room, capacity);
        return new MeetingPlace(index, "v" + index, room);
    }

    @Test
    void takesTheNearestThatIsFree() {
        book.add(MONDAY, List.of(library, school));
        book.add(MONDAY, List.of(library, school));
        book.add(TUESDAY, List.of(library, school));

        assertThat(book.write()).containsExactly(library, school, library);
    }

    @Test
    void movesSomebodyOnWhoCanGoElsewhere() {
        book.add(MONDAY, List.of(library, school));
        book.add(MONDAY, List.of(library));

        assertThat(book.write()).containsExactly(school, library);
    }

    @Test
    void leavesOutWhomNoVenueIsLeftFor() {
        book.add(MONDAY, List.of(library));
        book.add(MONDAY, List.of(library));
        book.add(MONDAY, List.of());
        book.add(MONDAY, List.of(venue(2, 0)));

        assertThat(book.write()).containsExactly(library, null, null, null);
    }
}
