package fr.binome.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of communes as people type them: without case, accents, hyphens; "St" is "Saint", "Ste" is "Sainte". */
final class CommuneName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]+");

    private CommuneName() {
    }

    /** The form in which two spellings of one name are equal. */
    static String folded(String name) {
        String decomposed = Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD);
        String plain = ACCENTS.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT);
        String spaced = " " + SEPARATORS.matcher(plain).replaceAll(" ").strip() + " ";
        return spaced.replace(" ST ", " SAINT ").replace(" STE ", " SAINTE ").strip();
    }
}
