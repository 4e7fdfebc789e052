package fr.binome.people.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Languages by ISO 639 code. The forms offer {@link #OFFERED}; files may name any two-letter code of
 * ISO 639-1 or an offered three-letter one (sign language, creoles, Tamazight …).
 */
public final class Language {

    /** The codes with a label {@code language.xx}, most useful in France first, then by alphabet of the code. */
    public static final List<String> OFFERED = List.of("fr", "fsl", "en", "ar", "es", "pt",
            "am", "bm", "bn", "br", "co", "de", "dyu", "eu", "fa", "ff", "gcf", "gcr", "hi", "ht", "hy", "it", "ja",
            "ka", "kab", "ko", "ku", "ln", "mg", "nl", "oc", "pl", "ps", "rcf", "ro", "ru", "rif", "snk", "so", "sq",
            "sr", "swb", "ta", "ti", "tr", "uk", "ur", "vi", "wo", "zh");

    private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());

    private Language() {
    }

    /** Whether a file or form may name this code (lower case). */
    public static boolean isKnown(String code) {
        return OFFERED.contains(code) || ISO_639_1.contains(code);
    }
}
