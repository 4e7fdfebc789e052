package fr.binome.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One consent in the history of a profile.
 *
 * @param by who gave it, with the relation
 * @param version month of the text in words; empty for a paper of the association
 * @param stateKey of the word for its state
 * @param checker who verified it on {@code day}; both empty if nobody has
 */
record ConsentLine(String id, String kindKey, String by, String phone, String given, String version, String stateKey,
                   String checker, String day, String tag) {

    /** The newest first; {@code team} maps a member's id to the name. */
    static List<ConsentLine> of(List<Consent> consents, Map<String, String> team, ZoneId zone, String language) {
        return consents.stream().filter(consent -> consent.kind() != ConsentKind.TEAM_HOLD).sorted(Comparator.comparing(Consent::givenAt).reversed().thenComparing(Consent::id))
                .map(consent -> of(consent, team, zone, language)).toList();
    }

    /** The month that the version of a text ends with, in words; empty for a paper of the association's own. */
    private static String month(String version, String language) {
        return version.matches(".*-20\\d\\d-[01]\\d") ? DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag(language))
                .format(YearMonth.parse(version.substring(version.length() - 7))) : "";
    }

    private static ConsentLine of(Consent consent, Map<String, String> team, ZoneId zone, String language) {
        boolean parental = consent.kind() == ConsentKind.PARENTAL_AUTHORISATION;
        boolean objection = consent.kind() == ConsentKind.PARENTAL_OBJECTION;
        String state = objection ? consent.valid() ? "standing" : "lifted" : consent.refused() ? "refused" : !consent.valid() ? "withdrawn"
                : consent.verified() ? "verified." + consent.verifiedHow() : parental ? "to-verify" : "given";
        String tag = objection ? consent.valid() ? "red" : "" : !consent.valid() ? "red" : state.equals("to-verify") ? "orange" : "green";
        String by = consent.relation().isEmpty() ? consent.givenName() : consent.givenName() + " (" + consent.relation() + ")";
        String checked = consent.verified() ? Dates.words(LocalDate.ofInstant(consent.verifiedAt(), zone), language) : "";
        return new ConsentLine(consent.id(), "people.consent." + consent.kind(), by, consent.phone(),
                Dates.words(LocalDate.ofInstant(consent.givenAt(), zone), language), month(consent.textVersion(), language),
                "people.consent.state." + state, team.getOrDefault(String.valueOf(consent.verifiedBy()), ""), checked, tag);
    }
}
