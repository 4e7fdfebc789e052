package fr.binome.intake;

import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Sector;
import java.util.List;

/** Reads what both forms ask alike. Not thread-safe. */
final class WishesReader {

    private static final String DEFAULT_LIMIT = "30";

    private final FieldReader fields;

    WishesReader(FieldReader fields) {
        this.fields = fields;
    }

    /** In the order of the mentor's form, so that the summary of faults reads like it. */
    Wishes read(List<String> goals, Question roles, Question travel) {
        List<String> sectors = fields.several(Questions.SECTORS);
        List<String> wanted = fields.several(roles);
        List<String> interests = fields.words(Questions.INTERESTS);
        List<String> modes = fields.several(Questions.MODES);
        boolean anyTime = modes.contains(MeetingMode.ASYNC.name());
        List<String> periods = fields.several(anyTime ? Questions.PERIODS.optional() : Questions.PERIODS);
        boolean inPerson = modes.contains(MeetingMode.IN_PERSON.name());
        List<String> travelModes = fields.several(inPerson ? travel : travel.optional());
        String limit = fields.one(Questions.TRAVEL_LIMIT, DEFAULT_LIMIT);
        boolean travels = !travelModes.isEmpty() && Questions.TRAVEL_LIMIT.values().contains(limit);
        return new Wishes(goals, sectors.contains(Sector.UNKNOWN.name()) ? List.of() : sectors, wanted, interests, periods, modes,
                travelModes, travels ? Integer.parseInt(limit) : 0, fields.several(Questions.LANGUAGES));
    }
}
