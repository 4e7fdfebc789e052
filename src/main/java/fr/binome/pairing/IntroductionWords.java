package fr.binome.pairing;

import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each side reads about who calls whom, the mentor's number first; the same sentence is previewed to staff. Thread-safe. */
@Singleton
final class IntroductionWords {

    /** Days after both yes within which the first call is announced. */
    private static final int DAYS = 4;

    private final ContactCards cards;
    private final PairReferents referents;
    private final Messages messages;

    IntroductionWords(ContactCards cards, PairReferents referents, Messages messages) {
        this.cards = cards;
        this.referents = referents;
        this.messages = messages;
    }

    /** The sentence on {@code reader}'s page: who calls, and until when. Never a number. */
    String next(String language, Side reader, PairPeople people, LocalDate today) {
        boolean menteeReachable = !cards.shownTo(Side.MENTOR, people).isEmpty();
        boolean mentorReachable = !cards.shownTo(Side.MENTEE, people).isEmpty();
        String who = menteeReachable ? "mentor" : mentorReachable ? "mentee" : "coordinator";
        String partner = reader == Side.MENTOR ? people.mentee().firstName() : people.mentor().firstName();
        return messages.text(language, "contact.next." + reader.name().toLowerCase(Locale.ROOT) + "." + who, partner,
                Days.near(language, before(people, today)), referents.today(people).name());
    }

    /** The day named in the sentence: some days after both yes, or tomorrow for whoever looks later. */
    private static LocalDate before(PairPeople people, LocalDate today) {
        ZoneId zone = people.association().zone();
        LocalDate from = LocalDate.ofInstant(people.pair().statusSince(), zone);
        LocalDate day = from.plusDays(DAYS).isAfter(today) ? from.plusDays(DAYS) : today.plusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /** What {@code reader} will see, line by line, as staff preview it: the sentence, then each contact or that nothing is given. */
    List<String> preview(String language, Side reader, PairPeople people, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(next(language, reader, people, today));
        List<ContactCards.Line> shown = cards.shownTo(reader, people);
        shown.forEach(line -> lines.add(messages.text(language, line.labelKey(), line.whose()) + " " + line.value()));
        if (shown.isEmpty()) {
            lines.add(messages.text(language, "contact.nothing",
                    reader == Side.MENTOR ? people.mentee().firstName() : people.mentor().firstName(), referents.today(people).name()));
        }
        return lines;
    }
}
