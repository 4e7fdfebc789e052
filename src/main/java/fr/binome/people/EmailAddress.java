package fr.binome.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as people type them: whether one can exist, whether it looks misspelt, whether two reach the same inbox. */
public final class EmailAddress {

    /** RFC 5321 allows no more. */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_LOCAL = 64;

    /** The providers of most private addresses in France. */
    private static final List<String> USUAL = List.of("gmail.com", "hotmail.fr", "hotmail.com", "orange.fr", "yahoo.fr",
            "outlook.fr", "outlook.com", "wanadoo.fr", "free.fr", "sfr.fr", "laposte.net", "live.fr", "icloud.com", "yahoo.com",
            "neuf.fr", "bbox.fr", "msn.com", "protonmail.com");
    /** Real providers whose names are close to those above. */
    private static final List<String> ALSO_REAL = List.of("mail.com", "ymail.com", "email.com", "gmx.com", "gmx.fr", "hotmail.be",
            "hotmail.it", "hotmail.es", "hotmail.de", "hotmail.ch", "outlook.be", "outlook.es", "outlook.de", "outlook.it",
            "outlook.pt", "live.be", "live.com", "live.nl", "yahoo.es", "yahoo.it", "yahoo.de", "yahoo.ca", "free.com", "me.com",
            "sfr.net", "fre.fr", "orange.com", "orange.be", "orange.es", "neuf.com", "proton.me", "mac.com", "aol.com", "aol.fr");
    /** Providers with one ending only: gmail.fr reaches nobody. */
    private static final List<String> ONE_ENDING = List.of("gmail.com", "laposte.net", "wanadoo.fr", "icloud.com", "bbox.fr");
    private static final int SHORT = 8;

    private EmailAddress() {
    }

    /** The address with its domain in lower case; empty if it cannot be one. */
    public static Optional<String> of(String typed) {
        if (typed.length() > LONGEST || !FORM.matcher(typed).matches() || typed.indexOf('@') > LONGEST_LOCAL) {
            return Optional.empty();
        }
        int at = typed.indexOf('@');
        return Optional.of(typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT));
    }

    /** The address that was probably meant, for instance at gmail.com instead of gmial.com; empty if nothing looks wrong. */
    public static Optional<String> suggestion(String address) {
        int at = address.indexOf('@');
        String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        if (USUAL.contains(domain) || ALSO_REAL.contains(domain)) {
            return Optional.empty();
        }
        return ONE_ENDING.stream().filter(usual -> name(usual).equals(name(domain))).findFirst()
                .or(() -> closest(domain))
                .map(usual -> address.substring(0, at + 1) + usual);
    }

    private static Optional<String> closest(String domain) {
        return USUAL.stream().filter(usual -> Spelling.distance(domain, usual) <= (usual.length() < SHORT ? 1 : 2))
                .min(Comparator.comparingInt(usual -> Spelling.distance(domain, usual)));
    }

    private static String name(String domain) {
        return domain.substring(0, domain.indexOf('.') + 1);
    }

    /** Whether both reach the same inbox, upper case and +tag apart; a missing one reaches nobody's. */
    public static boolean same(String one, String other) {
        return one != null && other != null && inbox(one).equals(inbox(other));
    }

    /** The address without what changes nothing about where a mail arrives. */
    static String inbox(String address) {
        return address.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }
}
