package fr.binome.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers as people type them, in the one form in which they are kept: {@code 06 39 98 00 12} for a French number,
 * {@code +32470123456} for another.
 */
public final class PhoneNumber {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Zs}./()\\-\\u2010-\\u2015]");
    private static final Pattern FRENCH = Pattern.compile("0[1-9]\\d{8}");
    /** A mobile number whose zero a spreadsheet has eaten. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[67]\\d{8}");
    /** E.164: a country code that does not begin with 0, at most 15 digits in all. */
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{7,14}");

    private PhoneNumber() {
    }

    /** The number in the form that is kept; empty if this cannot be a number. */
    public static Optional<String> of(String typed) {
        String digits = DECORATION.matcher(typed.replace("(0)", "")).replaceAll("");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (digits.startsWith("+330")) {
            digits = digits.substring(3);
        } else if (digits.startsWith("+33")) {
            digits = "0" + digits.substring(3);
        } else if (WITHOUT_ZERO.matcher(digits).matches()) {
            digits = "0" + digits;
        }
        if (FRENCH.matcher(digits).matches()) {
            return Optional.of(digits.replaceAll("(\\d\\d)(?!$)", "$1 "));
        }
        return INTERNATIONAL.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** Whether both are the same number; a missing one is nobody's. */
    public static boolean same(String one, String other) {
        return one != null && other != null && of(one).isPresent() && of(one).equals(of(other));
    }
}
