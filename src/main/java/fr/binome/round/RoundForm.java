package fr.binome.round;

import fr.binome.platform.Ids;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the form of a new round. */
final class RoundForm {

    static final int LONGEST_NAME = 120;
    static final int DAYS_TO_START = 7;
    private static final long FIRST_SEED = 1;
    private static final int MOST_DAYS_AHEAD = 366;

    private final FieldErrors errors = new FieldErrors();
    private final FormData data;
    private final LocalDate today;
    private final RoundChoices choices;

    RoundForm(FormData data, LocalDate today, RoundChoices choices) {
        this.data = data;
        this.today = today;
        this.choices = choices;
    }

    /** What the form shows at first. */
    static FormData proposed(String name, LocalDate today) {
        return FormData.of(Map.of("submission", List.of(Ids.next()), "name", List.of(name),
                "startDate", List.of(today.plusDays(DAYS_TO_START).toString()), "seed", List.of(String.valueOf(FIRST_SEED)),
                "waiting", List.of(String.valueOf(RoundChoices.MONTHS.get(0)))));
    }

    /** The round asked for, or empty with {@link #errors}. */
    Optional<NewRound> read() {
        String name = data.first("name");
        if (name.isEmpty()) {
            errors.add("name", "round.form.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.add("name", "round.form.name.long", LONGEST_NAME);
        }
        LocalDate start = startDate();
        long seed = seed();
        String id = data.first("submission");
        String known = id.matches("[0-9a-z]{" + Ids.LENGTH + "}") ? id : Ids.next();
        return errors.isEmpty() ? Optional.of(new NewRound(known, name, seed, start, scope(), ruleFile())) : Optional.empty();
    }

    /** The round that the form would make now, faults or not: for counting who would take part. */
    NewRound counted() {
        LocalDate start = startDate();
        return new NewRound(Ids.next(), "", FIRST_SEED, errors.of("startDate").isPresent() ? today.plusDays(DAYS_TO_START) : start, scope(), ruleFile());
    }

    /** Null for everybody. A member who is bound to a branch makes rounds of that branch, whatever was sent. */
    private Scope scope() {
        String branch = choices.bound().isEmpty() ? data.first("branch") : choices.bound();
        List<String> publics = data.all("publics").stream().distinct()
                .filter(code -> RoundChoices.publics().stream().anyMatch(each -> each.name().equals(code))).toList();
        int months = RoundChoices.MONTHS.stream().filter(each -> String.valueOf(each).equals(data.first("waiting"))).findFirst().orElse(0);
        Scope scope = new Scope(choices.knowsBranch(branch) ? branch : null, publics, months == 0 ? null : today.minusMonths(months), List.of());
        return scope.whole() ? null : scope;
    }

    private String ruleFile() {
        return choices.ruleFiles().contains(data.first("rules")) ? data.first("rules") : "";
    }

    FieldErrors errors() {
        return errors;
    }

    private LocalDate startDate() {
        try {
            LocalDate start = LocalDate.parse(data.first("startDate"));
            if (start.isBefore(today) || start.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
                errors.add("startDate", "round.form.startDate.range");
            }
            return start;
        } catch (DateTimeParseException unreadable) {
            errors.add("startDate", "round.form.startDate.wrong");
            return today;
        }
    }

    private long seed() {
        try {
            return data.has("seed") ? Long.parseLong(data.first("seed")) : FIRST_SEED;
        } catch (NumberFormatException unreadable) {
            errors.add("seed", "round.form.seed.wrong");
            return FIRST_SEED;
        }
    }
}
