package fr.binome.followup;

import fr.binome.platform.database.QueryRow;
import fr.binome.web.Messages;

/** How often a pair has met, and for how long altogether. */
@QueryRow
record MeetingSum(long meetings, long minutes) {

    private static final int HOUR = 60;

    /** "3 rencontres, 4 h 30"; the time is left out where nobody has noted any. */
    String words(Messages messages, String language) {
        String met = messages.count(language, "followup.meetings", meetings);
        return minutes == 0 ? met : met + ", " + (minutes % HOUR == 0 ? messages.text(language, "followup.hour", minutes / HOUR)
                : messages.text(language, "followup.time", minutes / HOUR, String.format("%02d", minutes % HOUR)));
    }
}
