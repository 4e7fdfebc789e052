package fr.binome.people;

import fr.binome.territory.Communes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing known about somebody.
 *
 * @param label key of what it is
 * @param keys keys of the values' words; empty if {@code text} says it
 */
public record Fact(String label, List<String> keys, String text) {

    private static final Set<String> OF_THE_TEAM = Set.of("people.fact.requiredCheck", "people.fact.situations", "people.fact.born");

    static Fact text(String label, String text) {
        return new Fact("people.fact." + label, List.of(), text);
    }

    static Fact codes(String label, String family, List<String> codes) {
        return new Fact("people.fact." + label, codes.stream().map(code -> family + "." + code).toList(), "");
    }

    /** What a young person told, without what is empty. */
    public static List<Fact> of(Mentee mentee) {
        return told(Stream.of(text("born", Dates.typed(mentee.birthDate())), text("town", town(mentee.postalCode(), mentee.commune())), codes("goals", "goal", mentee.goals()),
                codes("roles", "role", mentee.roles()), codes("sectors", "sector", mentee.sectors()),
                text("interests", String.join(", ", mentee.interests())), codes("periods", "period", mentee.periods()),
                codes("modes", "mode", mentee.modes()), codes("travel", "travel", mentee.travelModes()),
                minutes(mentee.maxTravelMinutes()), codes("languages", "language", mentee.languages()),
                codes("mentorGender", "mentor-gender", List.of(mentee.mentorGender())),
                codes("situations", "situation", mentee.situations()), codes("requiredCheck", "required-check", List.of(mentee.requiredCheck()))));
    }

    /** What a mentor told, without what is empty. */
    public static List<Fact> of(Mentor mentor, String motivation) {
        return told(Stream.concat(Stream.concat(Stream.of(text("born", Dates.typed(mentor.birthDate()))), of(mentor).stream()),
                Stream.of(text("motivation", motivation))));
    }

    /** The same without the mentor's own words. */
    public static List<Fact> of(Mentor mentor) {
        return told(Stream.of(text("job", mentor.job()), text("town", town(mentor.postalCode(), mentor.commune())),
                codes("offers", "goal", mentor.goals()), codes("offeredRoles", "role", mentor.roles()),
                codes("knownSectors", "sector", mentor.sectors()), text("interests", String.join(", ", mentor.interests())),
                codes("periods", "period", mentor.periods()), codes("modes", "mode", mentor.modes()),
                codes("travel", "travel", mentor.travelModes()), minutes(mentor.maxTravelMinutes()),
                codes("languages", "language", mentor.languages()), text("capacity", String.valueOf(mentor.capacity())),
                codes("preferred", "situation", mentor.preferredSituations())));
    }

    /** The same as a family may read it: the mentor's check is the team's affair, the situations are the young person's own. */
    public static List<Fact> ofFamily(Mentee mentee) {
        return of(mentee).stream().filter(fact -> !OF_THE_TEAM.contains(fact.label())).toList();
    }

    private static List<Fact> told(Stream<Fact> facts) {
        return facts.filter(fact -> !fact.keys().isEmpty() || !fact.text().isEmpty()).toList();
    }

    private static Fact minutes(int minutes) {
        return text("minutes", minutes == 0 ? "" : minutes + " min");
    }

    private static String town(String postalCode, String insee) {
        return postalCode + " " + Communes.all().byInsee(insee).map(commune -> commune.name()).orElse(insee);
    }
}
