package fr.binome.followup;

import fr.binome.pairing.Side;
import fr.binome.platform.calendar.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was asked what lately, so that nobody is asked twice or more than once a week. Not thread-safe. */
final class AskedBefore {

    private static final int QUIET_DAYS = 7;

    private final Set<List<Object>> occasions = new HashSet<>();
    private final Map<String, Instant> lastByPerson = new HashMap<>();

    AskedBefore(List<AskedOccasion> asked) {
        asked.forEach(this::add);
    }

    void add(AskedOccasion asked) {
        occasions.add(List.of(asked.pairId(), asked.side(), asked.kind(), asked.ordinal()));
        lastByPerson.merge(asked.personId(), asked.sentAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean knows(String pairId, Side side, Occasion occasion) {
        return occasions.contains(List.of(pairId, side, occasion.kind(), occasion.ordinal()));
    }

    /**
     * Whether the person was asked on one of the six days before {@code today}; what was asked on a Sunday or a public holiday
     * reaches people on the next day that is neither. Several pairs of one mentor on the same
     * day are one occasion, and bring the mentor's later ones onto the same weekday.
     */
    boolean askedThisWeek(String personId, LocalDate today, ZoneId zone) {
        Instant last = lastByPerson.get(personId);
        if (last == null) {
            return false;
        }
        LocalDate asked = LocalDate.ofInstant(last, zone);
        LocalDate read = asked;
        while (read.getDayOfWeek() == DayOfWeek.SUNDAY || FrenchHolidays.contains(read)) {
            read = read.plusDays(1);
        }
        return asked.isBefore(today) && read.plusDays(QUIET_DAYS).isAfter(today);
    }
}
