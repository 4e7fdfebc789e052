package fr.binome.followup;

import fr.binome.platform.database.QueryRow;

/**
 * How one association follows its pairs.
 *
 * @param firstDay days after the introduction of the first question; {@code secondDay} of the second, after which they come monthly
 * @param reminderDays after how many days a mail is sent once more
 * @param pulse 0 leaves the pulse of month 2 to 3 out; {@code news} the same for the news after the end
 * @param months from the introduction to the planned end; {@code shortMonths} for an internship or an apprenticeship
 * @param safetyProcedure what the association's team does when somebody does not feel safe, in its own words; may be empty
 */
@QueryRow
record FollowUpSetting(int firstDay, int secondDay, int reminderDays, int pulse, int news, int months, int shortMonths,
                       String safetyProcedure) {

    static final FollowUpSetting USUAL = new FollowUpSetting(7, 21, 3, 1, 1, 6, 3, "");
}
