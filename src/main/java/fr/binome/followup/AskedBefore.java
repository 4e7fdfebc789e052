package fr.binome.followup;

import fr.binome.pairing.Side;
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
     * Whether the person was asked on one of the six days before {@code today}. Several pairs of one mentor on the same
     * day are one occasion, and bring the mentor's later ones onto the same weekday.
     */
    boolean askedThisWeek(String personId, LocalDate today, ZoneId zone) {
        Instant last = lastByPerson.get(personId);
        if (last == null) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(last, zone);
        return day.isBefore(today) && day.plusDays(QUIET_DAYS).isAfter(today);
    }
}
