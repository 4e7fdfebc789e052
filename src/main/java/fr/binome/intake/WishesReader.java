package fr.binome.intake;

import fr.binome.people.vocabulary.Language;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.TravelMode;
import java.util.List;
import java.util.Optional;

/** Reads what both forms ask alike. Not thread-safe. */
final class WishesReader {

    static final List<String> LIMITS = List.of("15", "30", "45", "60");
    static final int MOST_INTERESTS = 6;
    private static final int LONGEST_INTEREST = 40;
    private static final int MOST_LANGUAGES = 8;

    private final FieldReader fields;

    WishesReader(FieldReader fields) {
        this.fields = fields;
    }

    /** In the order of the form, so that the summary of faults reads like it. */
    Wishes read(List<String> goals, int mostRoles) {
        List<String> sectors = fields.several("sectors", Sector.class, Sector.values().length);
        List<String> roles = fields.several("roles", Role.class, mostRoles);
        List<String> interests = fields.words("interests", MOST_INTERESTS, LONGEST_INTEREST);
        List<String> modes = fields.several("modes", MeetingMode.class, MeetingMode.values().length);
        if (modes.isEmpty()) {
            fields.wrong("modes", "intake.error.modes.missing");
        }
        List<String> periods = periods(modes);
        List<String> travelModes = fields.several("travelModes", TravelMode.class, TravelMode.values().length);
        if (modes.contains(MeetingMode.IN_PERSON.name()) && travelModes.isEmpty()) {
            fields.wrong("travelModes", "intake.error.travelModes.missing");
        }
        return new Wishes(goals, sectors.contains(Sector.UNKNOWN.name()) ? List.of() : sectors, roles, interests, periods, modes,
                travelModes, limit(travelModes), languages());
    }

    private List<String> periods(List<String> modes) {
        List<String> chosen = fields.all("periods");
        Optional<String> unknown = chosen.stream().filter(code -> Period.find(code).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            fields.wrong("periods", "intake.error.choice", FieldReader.shown(unknown.get()));
        } else if (chosen.isEmpty() && !modes.contains(MeetingMode.ASYNC.name())) {
            fields.wrong("periods", "intake.error.periods.missing");
        }
        return Period.week().stream().map(Period::code).filter(chosen::contains).toList();
    }

    private int limit(List<String> travelModes) {
        String typed = fields.typed("maxTravelMinutes");
        if (!typed.isEmpty() && !LIMITS.contains(typed)) {
            fields.wrong("maxTravelMinutes", "intake.error.choice", FieldReader.shown(typed));
            return 0;
        }
        if (travelModes.isEmpty()) {
            return 0;
        }
        return typed.isEmpty() ? 30 : Integer.parseInt(typed);
    }

    private List<String> languages() {
        List<String> chosen = fields.all("languages").stream().distinct().toList();
        Optional<String> unknown = chosen.stream().filter(code -> !Language.OFFERED.contains(code)).findFirst();
        if (unknown.isPresent()) {
            fields.wrong("languages", "intake.error.choice", FieldReader.shown(unknown.get()));
        } else if (chosen.isEmpty()) {
            fields.wrong("languages", "intake.error.languages.missing");
        } else if (chosen.size() > MOST_LANGUAGES) {
            fields.wrong("languages", "intake.error.many", MOST_LANGUAGES, chosen.size());
        }
        return Language.OFFERED.stream().filter(chosen::contains).toList();
    }
}
