package fr.binome.followup;

import fr.binome.followup.catalogue.CheckInKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When both sides are asked: 7 and 21 days after the introduction, then every month, so 21 days and a month, two months …
 *
 * @param ordinal which of the monthly ones, from 1; 1 for the others
 */
record Occasion(CheckInKind kind, int ordinal, LocalDate dueOn) {

    private static final int FIRST = 7;
    private static final int SECOND = 21;

    /** The newest occasion on or before {@code today}: after a long pause of the service the older ones are left out. */
    static Optional<Occasion> newest(LocalDate introducedOn, LocalDate today) {
        if (today.isBefore(introducedOn.plusDays(FIRST))) {
            return Optional.empty();
        }
        if (today.isBefore(introducedOn.plusDays(SECOND))) {
            return Optional.of(new Occasion(CheckInKind.DAY_7, 1, introducedOn.plusDays(FIRST)));
        }
        Occasion found = new Occasion(CheckInKind.DAY_21, 1, introducedOn.plusDays(SECOND));
        for (Occasion next = monthly(introducedOn, 1); !today.isBefore(next.dueOn()); next = monthly(introducedOn, next.ordinal() + 1)) {
            found = next;
        }
        return Optional.of(found);
    }

    /** The first occasion after {@code today}. */
    static Occasion next(LocalDate introducedOn, LocalDate today) {
        if (today.isBefore(introducedOn.plusDays(FIRST))) {
            return new Occasion(CheckInKind.DAY_7, 1, introducedOn.plusDays(FIRST));
        }
        if (today.isBefore(introducedOn.plusDays(SECOND))) {
            return new Occasion(CheckInKind.DAY_21, 1, introducedOn.plusDays(SECOND));
        }
        Occasion next = monthly(introducedOn, 1);
        while (!next.dueOn().isAfter(today)) {
            next = monthly(introducedOn, next.ordinal() + 1);
        }
        return next;
    }

    /** Counted from day 21 each time, so that a short month does not move the later ones. */
    private static Occasion monthly(LocalDate introducedOn, int ordinal) {
        return new Occasion(CheckInKind.MONTHLY, ordinal, introducedOn.plusDays(SECOND).plusMonths(ordinal));
    }
}
