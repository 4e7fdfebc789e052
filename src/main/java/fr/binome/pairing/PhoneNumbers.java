package fr.binome.pairing;

import java.util.regex.Pattern;

/** Phone numbers as links need them. */
final class PhoneNumbers {

    private static final Pattern FRENCH_MOBILE = Pattern.compile("(0|\\+33|0033)[67]\\d{8}");

    private PhoneNumbers() {
    }

    /** Digits only, with a leading plus if there was one. */
    static String tel(String written) {
        return (written.strip().startsWith("+") ? "+" : "") + written.replaceAll("\\D", "");
    }

    /** Whether a text message may arrive there. */
    static boolean mobile(String written) {
        return FRENCH_MOBILE.matcher(tel(written)).matches();
    }
}
