package fr.binome.followup;

import fr.binome.followup.catalogue.CheckInKind;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a pair is asked (requirement R16): on two days soon after its introduction, then every month counted from the second,
 * a pulse in month 2 to 3, the review 30 days before the planned end, and a week after a pause. Immutable.
 *
 * @param resumedOn the end of the last pause; null if there was none
 * @param pauses how many pauses have ended
 * @param pulse whether the programme asks the pulse
 */
record Rhythm(LocalDate introducedOn, LocalDate plannedEnd, @Nullable LocalDate resumedOn, int pauses, int firstDay,
              int secondDay, boolean pulse) {

    static final int FIRST_DAY = 7;
    static final int SECOND_DAY = 21;
    private static final int REVIEW_DAYS = 30;
    /** Half-way between the first and the second monthly question. */
    private static final int PULSE_DAYS = 15;
    private static final int WEEK = 7;
    /** What was missed longer ago than this is not asked any more; the next one is near. */
    private static final int PATIENCE_DAYS = 35;
    private static final int FORESEEN_DAYS = 400;

    /** The default rhythm. */
    static Rhythm from(LocalDate introducedOn, LocalDate plannedEnd) {
        return new Rhythm(introducedOn, plannedEnd, null, 0, FIRST_DAY, SECOND_DAY, true);
    }

    /** The newest occasion on or before {@code today}: after a long pause of the service the older ones are left out. */
    Optional<Occasion> newest(LocalDate today) {
        return occasions(today).stream().filter(occasion -> !occasion.dueOn().isAfter(today))
                .filter(occasion -> occasion.dueOn().isAfter(today.minusDays(PATIENCE_DAYS)))
                .max(Comparator.comparing(Occasion::dueOn));
    }

    /** The first occasion after {@code today}. */
    Occasion next(LocalDate today) {
        return occasions(today.plusDays(FORESEEN_DAYS)).stream().filter(occasion -> occasion.dueOn().isAfter(today))
                .min(Comparator.comparing(Occasion::dueOn)).orElseThrow();
    }

    private List<Occasion> occasions(LocalDate until) {
        List<Occasion> regular = new ArrayList<>();
        regular.add(new Occasion(CheckInKind.DAY_7, 1, introducedOn.plusDays(firstDay)));
        regular.add(new Occasion(CheckInKind.DAY_21, 1, introducedOn.plusDays(secondDay)));
        // Counted from the second day each time, so that a short month does not move the later ones.
        for (int month = 1; !month(month).isAfter(until); month++) {
            regular.add(new Occasion(CheckInKind.MONTHLY, month, month(month)));
        }
        if (pulse) {
            regular.add(new Occasion(CheckInKind.PULSE, 1, month(1).plusDays(PULSE_DAYS)));
        }
        Occasion review = new Occasion(CheckInKind.CLOSURE, (int) ChronoUnit.MONTHS.between(introducedOn, plannedEnd),
                plannedEnd.minusDays(REVIEW_DAYS));
        List<Occasion> all = new ArrayList<>(regular.stream().filter(each -> !near(each, review) && !beforeRestart(each)).toList());
        if (!beforeRestart(review)) {
            all.add(review);
        }
        if (resumedOn != null) {
            all.add(new Occasion(CheckInKind.RESTART, pauses, resumedOn.plusDays(WEEK)));
        }
        return all;
    }

    private LocalDate month(int month) {
        return introducedOn.plusDays(secondDay).plusMonths(month);
    }

    /** The review takes the place of what would be asked in the same week. */
    private static boolean near(Occasion regular, Occasion review) {
        return Math.abs(ChronoUnit.DAYS.between(regular.dueOn(), review.dueOn())) <= WEEK;
    }

    private boolean beforeRestart(Occasion occasion) {
        return resumedOn != null && occasion.dueOn().isBefore(resumedOn.plusDays(2 * WEEK));
    }
}
