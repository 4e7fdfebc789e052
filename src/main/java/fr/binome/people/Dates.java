package fr.binome.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days in words. */
public final class Dates {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Dates() {
    }

    /** {@code 22 novembre 2026}, {@code 1er juin 2026}, {@code 22 November 2026}. */
    public static String words(LocalDate day, String language) {
        Locale locale = language.equals("en") ? Locale.UK : Locale.FRANCE;
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
        return locale == Locale.FRANCE && day.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
    }

    /** {@code 22/11/2026}, as {@link TypedDate} reads it. */
    public static String typed(LocalDate day) {
        return TYPED.format(day);
    }
}
