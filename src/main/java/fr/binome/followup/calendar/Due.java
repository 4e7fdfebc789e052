package fr.binome.followup.calendar;

/**
 * How long the team has, in time that it works.
 *
 * @param days working days
 * @param hours working hours, which come on top and are counted to the minute
 */
public record Due(int days, int hours) {

    public Due {
        if (days < 0 || hours < 0) {
            throw new IllegalArgumentException("A due time of (" + days + ") days and (" + hours + ") hours lies in the past.");
        }
    }

    public static Due days(int days) {
        return new Due(days, 0);
    }

    public static Due hours(int hours) {
        return new Due(0, hours);
    }
}
