package fr.binome.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telephone numbers as people type them, in the one form in which they are kept: {@code 06 39 98 00 12} for a number of
 * France or of an overseas département, which share one plan of ten digits, {@code +32470123456} for any other. Which numbers
 * exist is libphonenumber's knowledge.
 */
public final class PhoneNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String FRANCE = "FR";
    /** One plan of ten digits under five country codes: 0692… is dialled alike in Lille and in Saint-Denis. */
    private static final Set<Integer> FRENCH_CODES = Set.of(33, 590, 594, 596, 262);
    private static final List<String> FRENCH_REGIONS = List.of(FRANCE, "GP", "GF", "MQ", "RE", "YT", "BL", "MF");
    /** Given to nobody, for films and for examples such as ours (ARCEP, decision 2018-0881, annex 1). */
    private static final Pattern FICTION = Pattern.compile("(19900|26191|35301|46571|53649|63998)\\d{4}");
    /** No letters: libphonenumber would dial 1-800-FLOWERS, and a slip of the finger is no number. */
    private static final Pattern WRITTEN = Pattern.compile("[\\d\\s\\p{Zs}+./()\\-\\u2010-\\u2015]+");
    private static final Pattern DECORATION = Pattern.compile("[^\\d+]");

    private PhoneNumber() {
    }

    /** The number in the form that is kept; empty if no such number can exist. */
    public static Optional<String> of(String typed) {
        if (!WRITTEN.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(typed, FRANCE);
            if (FRENCH_CODES.contains(number.getCountryCode())) {
                return french(number.getNationalNumber());
            }
            return NUMBERS.isValidNumber(number) ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> french(long national) {
        boolean exists = FICTION.matcher(Long.toString(national)).matches() || FRENCH_REGIONS.stream().anyMatch(region ->
                NUMBERS.isValidNumberForRegion(new Phonenumber.PhoneNumber()
                        .setCountryCode(NUMBERS.getCountryCodeForRegion(region)).setNationalNumber(national), region));
        return exists ? Optional.of(("0" + national).replaceAll("(\\d\\d)(?!$)", "$1 ")) : Optional.empty();
    }

    /** Whether both are the same number, even one that is no longer given out; a missing one is nobody's. */
    public static boolean same(String one, String other) {
        return one != null && other != null && !digits(one).isEmpty() && digits(one).equals(digits(other));
    }

    /** The number as it is dialled. */
    static String digits(String written) {
        return DECORATION.matcher(of(written).orElse(written)).replaceAll("");
    }
}
