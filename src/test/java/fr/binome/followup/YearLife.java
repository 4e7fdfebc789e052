package fr.binome.followup;

import fr.binome.followup.FollowUpYear.Trouble;
import fr.binome.pairing.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One pair, with what only the simulation knows of it: when the two really meet, how they feel, what goes wrong. Not thread-safe.
 *
 * <p>Assumptions, since no programme publishes such figures: 40 % of the pairs meet every week, 40 % every fortnight and 20 %
 * every 25 days, each time up to 40 % sooner or later. In three days of a hundred that somebody is asked, the young person has
 * started a spell of six weeks of feeling so-so, in one of a hundred of not feeling well. A quarter of the pairs meet a trouble.
 */
final class YearLife {

    /** The first contact is due within the week after the introduction ("Marc calls before Friday"). */
    static final int FIRST_CONTACT_DAYS = 7;
    private static final int MONTH_DAYS = 31;
    private static final int SPELL_DAYS = 42;

    final int number;
    final Pair pair;
    final boolean minor;
    final String zone;
    final boolean reads;
    double menteeAnswers;
    double mentorAnswers;
    Trouble trouble;
    LocalDate troubleOn;
    LocalDate since;
    LocalDate sayable;
    LocalDate told;
    LocalDate called;
    boolean helped;
    boolean over;
    LocalDate lastSign;
    LocalDate restarted;
    private final List<LocalDate> contacts = new ArrayList<>();
    private final int rhythm;
    private LocalDate nextContact;
    private LocalDate soSoUntil;
    private LocalDate unwellUntil;

    YearLife(int number, Pair pair, boolean minor, String zone, double menteeAnswers, double mentorAnswers, Random random) {
        this.number = number;
        this.pair = pair;
        this.minor = minor;
        this.zone = zone;
        this.menteeAnswers = menteeAnswers;
        this.mentorAnswers = mentorAnswers;
        this.reads = menteeAnswers > FollowUpYear.NEVER_READS && mentorAnswers > FollowUpYear.NEVER_READS;
        this.lastSign = pair.introducedOn();
        this.restarted = pair.introducedOn();
        int kind = random.nextInt(10);
        this.rhythm = kind < 4 ? 7 : kind < 8 ? 14 : 25;
        this.nextContact = pair.introducedOn().plusDays(1 + random.nextInt(FIRST_CONTACT_DAYS));
    }

    /** Lives a day: the two meet, or do not. */
    void live(LocalDate day, boolean paused, Random random) {
        if (paused) {
            nextContact = day.plusDays(1 + random.nextInt(FIRST_CONTACT_DAYS));
            restarted = day;
        } else if (apart(day)) {
            if (since == null && !day.isBefore(nextContact)) {
                since = trouble == Trouble.NO_CONTACT ? pair.introducedOn().plusDays(FIRST_CONTACT_DAYS) : nextContact;
            }
        } else if (!day.isBefore(nextContact)) {
            contacts.add(day);
            nextContact = day.plusDays(Math.max(1, Math.round(rhythm * (0.6 + 0.8 * random.nextDouble()))));
        }
        feel(day, random);
    }

    private void feel(LocalDate day, Random random) {
        // A month of days makes the shares of the class note.
        int dice = random.nextInt(100 * MONTH_DAYS);
        if (dice < 3) {
            soSoUntil = day.plusDays(SPELL_DAYS);
        } else if (dice == 3) {
            unwellUntil = day.plusDays(SPELL_DAYS);
        }
    }

    /** Whether the two are kept from meeting. */
    boolean apart(LocalDate day) {
        return !helped && trouble != null && !day.isBefore(troubleOn) && (trouble == Trouble.NO_CONTACT || trouble == Trouble.MENTOR_GONE);
    }

    /** Whether a trouble is there that nobody has helped with. */
    boolean inTrouble(LocalDate day) {
        return !helped && since != null && !day.isBefore(since);
    }

    boolean soSo(LocalDate day) {
        return soSoUntil != null && !day.isAfter(soSoUntil);
    }

    boolean unwell(LocalDate day) {
        return unwellUntil != null && !day.isAfter(unwellUntil);
    }

    /** How often they have met in the month before {@code day}. */
    long contactsOfMonth(LocalDate day) {
        return contacts.stream().filter(met -> met.isAfter(day.minusDays(MONTH_DAYS)) && !met.isAfter(day)).count();
    }

    /** Whether they have met since the introduction, or since the last pause. */
    boolean met(LocalDate day) {
        return contacts.stream().anyMatch(each -> !each.isBefore(restarted) && !each.isAfter(day));
    }

    /** The trouble is over: they meet again. */
    void help(LocalDate day) {
        helped = true;
        nextContact = day.plusDays(3);
    }

    void told(Instant raised, java.time.ZoneId at) {
        LocalDate day = LocalDate.ofInstant(raised, at);
        told = day.isBefore(since) ? since : day;
    }
}
