package fr.binome.followup;

import fr.binome.web.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Puts moments into the words of somebody who works in {@code zone}: "avant mardi 12 h". Immutable. */
record Moments(Messages messages, String language, ZoneId zone) {

    private static final int NEAR_DAYS = 6;

    /** Until when, seen from {@code now}; a moment that has passed is "depuis". */
    String before(Instant due, Instant now) {
        return due.isAfter(now) ? words("followup.before.", due, now) : words("followup.since.", due, now);
    }

    /** From when on: "dès demain 9 h". */
    String from(Instant moment, Instant now) {
        return words("followup.from.", moment, now);
    }

    /** Weekday, date and time, for what is read later than it is written. */
    String full(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        return messages.text(language, "followup.moment", weekday(at.toLocalDate()), date(at.toLocalDate()), time(at.toLocalTime()));
    }

    /** "3 décembre" */
    String date(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        String key = day.getDayOfMonth() == 1 ? "followup.date.first" : "followup.date";
        return messages.text(language, key, day.getDayOfMonth(), month);
    }

    /** A stored day in words; anything else as it is. */
    String detail(String stored) {
        return stored.matches("\\d{4}-\\d{2}-\\d{2}") ? date(LocalDate.parse(stored)) : stored;
    }

    private String words(String prefix, Instant moment, Instant now) {
        ZonedDateTime at = moment.atZone(zone);
        LocalDate day = at.toLocalDate();
        long days = day.toEpochDay() - LocalDate.ofInstant(now, zone).toEpochDay();
        String time = time(at.toLocalTime());
        if (days == 0) {
            return messages.text(language, prefix + "today", time);
        }
        if (Math.abs(days) == 1) {
            return messages.text(language, prefix + "next", time);
        }
        return Math.abs(days) <= NEAR_DAYS ? messages.text(language, prefix + "week", weekday(day), time)
                : messages.text(language, prefix + "date", date(day));
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
    }

    private String time(LocalTime time) {
        String minutes = String.format("%02d", time.getMinute());
        return messages.text(language, time.getMinute() == 0 ? "followup.hour" : "followup.time", time.getHour(), minutes);
    }
}
