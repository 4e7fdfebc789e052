package fr.binome.account;

import fr.binome.web.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when somebody is away. */
final class AbsenceWords {

    private AbsenceWords() {
    }

    static String of(Messages messages, String language, Absence absence) {
        return messages.text(language, "team.away", day(language, absence.fromDay()), day(language, absence.untilDay()));
    }

    private static String day(String language, LocalDate day) {
        boolean first = day.getDayOfMonth() == 1 && language.equals("fr");
        return DateTimeFormatter.ofPattern(first ? "'1er' MMMM" : "d MMMM", Locale.forLanguageTag(language)).format(day);
    }
}
