package fr.binome.people.file;

import fr.binome.people.vocabulary.Gender;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.Language;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.Situation;
import fr.binome.people.vocabulary.Term;
import fr.binome.people.vocabulary.TravelMode;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The cells that mentees and mentors have in common. */
final class PersonCells {

    private static final Set<String> RESTRICTED = Set.of("ASE", "JUSTICE");
    private static final List<String> MINUTES = List.of("15", "30", "45", "60");

    private final RowReader row;
    private final Communes communes;

    PersonCells(RowReader row, Communes communes) {
        this.row = row;
        this.communes = communes;
    }

    /** @param today a birth date after it rejects the row */
    LocalDate birthDate(LocalDate today) {
        row.needed("birth_date");
        LocalDate date = row.hardDate("birth_date");
        if (date != null && (date.isAfter(today) || date.isBefore(today.minusYears(120)))) {
            row.reject("birth_date", RowFault.NOT_ALIVE);
        }
        return date;
    }

    /** By INSEE code, or by name under the postal code. Leading zeros that a spreadsheet dropped are put back. */
    Commune commune() {
        String written = row.needed("commune");
        if (written.isEmpty()) {
            return null;
        }
        Optional<Commune> commune = communes.byInsee(padded(written.toUpperCase(Locale.ROOT)))
                .or(() -> communes.named(padded(row.text("postal_code")), written));
        if (commune.isEmpty()) {
            row.reject("commune", RowFault.NO_COMMUNE, row.text("postal_code"));
        }
        return commune.orElse(null);
    }

    private static String padded(String code) {
        return code.matches("\\d{4}") ? "0" + code : code;
    }

    List<Goal> goals() {
        Set<Goal> goals = row.softCodes("goals", text -> Term.find(Goal.class, text));
        if (goals.isEmpty()) {
            row.reject("goals", RowFault.NO_GOAL);
        }
        return List.copyOf(goals);
    }

    Set<Sector> sectors() {
        return row.softCodes("sectors", text -> Term.find(Sector.class, text));
    }

    Set<Role> roles() {
        return row.softCodes("roles", text -> Term.find(Role.class, text));
    }

    Set<String> languages() {
        return row.hardCodes("languages", text -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(Language::isKnown));
    }

    Set<Period> availability() {
        return row.hardCodes("availability", Period::find);
    }

    Set<MeetingMode> modes() {
        return row.hardCodes("modes", text -> Term.find(MeetingMode.class, text));
    }

    Set<TravelMode> travelModes() {
        return row.hardCodes("travel_modes", text -> Term.find(TravelMode.class, text));
    }

    /** 0 when the cell is empty. */
    int maxTravelMinutes() {
        String written = row.text("max_travel_minutes");
        if (written.isEmpty()) {
            return 0;
        }
        if (!MINUTES.contains(written)) {
            row.reject("max_travel_minutes", RowFault.NO_LIMIT);
            return 0;
        }
        return Integer.parseInt(written);
    }

    Gender gender() {
        return row.softCode("gender", Gender.class);
    }

    Set<String> interests() {
        return new LinkedHashSet<>(row.list("interests"));
    }

    /** Unrestricted situations only; what is protected has no place in a file and is not even repeated. */
    Set<Situation> situations(String column) {
        Set<Situation> situations = new LinkedHashSet<>();
        for (String part : row.list(column)) {
            String code = part.toUpperCase(Locale.ROOT);
            if (RESTRICTED.contains(code)) {
                row.ignore(column, "", RowFault.PROTECTED);
            } else {
                Term.find(Situation.class, code).ifPresentOrElse(situations::add, () -> row.ignore(column, part, RowFault.UNKNOWN_CODE));
            }
        }
        return situations;
    }
}
