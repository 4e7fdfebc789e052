package fr.binome.pairing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When and where two people are to meet for the first time (R15). The id stays through every change, so that calendars know it again.
 *
 * @param period the weekly period of day and time; a mentor has one first meeting in it
 * @param startsAt {@code HH:mm} on the association's clock
 * @param venueId null while the place is to agree
 * @param seat which of the venue's places it takes, from 1; null without a venue
 * @param withAdult whether somebody of the team comes too
 * @param revision 0 for the first proposal, one more with each change
 */
@MappedEntity("first_meetings")
record FirstMeeting(@Id String id, String associationId, String pairId, String mentorId, LocalDate onDay, String period, String startsAt,
                    @Nullable String venueId, @Nullable Integer seat, boolean withAdult, int revision, String proposedBy, Instant proposedAt) {

    ZonedDateTime start(ZoneId zone) {
        return onDay.atTime(LocalTime.parse(startsAt)).atZone(zone);
    }
}
