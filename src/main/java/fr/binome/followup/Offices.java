package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.followup.calendar.ClosedDays;
import fr.binome.followup.calendar.OpeningHours;
import fr.binome.followup.calendar.WorkingHours;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Knows when an association is at work. What is red never waits for a closed week: it is told, and escalated, as always. Thread-safe. */
@Singleton
class Offices {

    private final ClosedWeekRepository weeks;
    private final Audit audit;

    Offices(ClosedWeekRepository weeks, Audit audit) {
        this.weeks = weeks;
        this.audit = audit;
    }

    WorkingHours of(String associationId, ZoneId zone, Instant now) {
        return new WorkingHours(zone, closed(associationId, LocalDate.ofInstant(now, zone)).stream()
                .map(week -> new ClosedDays(week.fromDay(), week.untilDay())).toList(), hours(associationId));
    }

    /** The hours of an ordinary week. */
    OpeningHours hours(String associationId) {
        return weeks.hoursOf(associationId).map(OfficeHours::hours).orElse(OpeningHours.USUAL);
    }

    /** The hours that count for a signal of this level: what is red counts the usual week, however seldom the office opens. */
    WorkingHours of(String associationId, ZoneId zone, SignalLevel level, Instant now) {
        return level == SignalLevel.RED ? new WorkingHours(zone) : of(associationId, zone, now);
    }

    /** Present and coming. */
    List<ClosedWeek> closed(String associationId, LocalDate today) {
        return weeks.from(associationId, today);
    }

    @Transactional
    void close(Staff staff, LocalDate from, LocalDate until, boolean asks) {
        weeks.add(Ids.next(), staff.associationId(), from, until, asks);
        audit.record(staff.associationId(), staff.memberId(), "weeks.closed", "association", staff.associationId(), from + " " + until);
    }

    @Transactional
    void keep(Staff staff, OpeningHours hours) {
        OfficeHours row = OfficeHours.of(hours);
        weeks.keepHours(staff.associationId(), row.days(), row.opens(), row.closes());
        audit.record(staff.associationId(), staff.memberId(), "office.hours", "association", staff.associationId(),
                row.days() + " " + hours.opens() + " " + hours.closes());
    }

    @Transactional
    void open(Staff staff, String id) {
        if (weeks.remove(staff.associationId(), id) == 1) {
            audit.record(staff.associationId(), staff.memberId(), "weeks.opened", "association", staff.associationId(), id);
        }
    }
}
