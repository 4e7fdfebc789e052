package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.platform.Ids;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a call, as the form says.
 *
 * @param id of the call, made when the form was shown
 * @param day of the next call; null unless the outcome is {@link CallOutcome#CALL_AGAIN}
 * @param also further signals of the same line that the call was about
 */
record CallForm(String id, CallOutcome outcome, String note, @Nullable LocalDate day, Set<String> also) {

    static final String CALL = "call";
    static final String OUTCOME = "outcome";
    static final String NOTE = "note";
    static final String DAY = "day";
    static final String ALSO = "also";
    static final int LONGEST_NOTE = 500;
    private static final int FARTHEST_DAYS = 60;

    /** Empty if something is missing or wrong, which {@code errors} then names. */
    static Optional<CallForm> read(FormData data, SignalLevel level, Reason reason, LocalDate today, FieldErrors errors) {
        Optional<CallOutcome> outcome = Arrays.stream(CallOutcome.values())
                .filter(known -> known.name().equals(data.first(OUTCOME))).findFirst();
        if (outcome.isEmpty() || !outcome.get().fits(level, reason)) {
            errors.add(OUTCOME, "followup.call.error.outcome");
        }
        String note = data.first(NOTE);
        if (note.length() > LONGEST_NOTE) {
            errors.add(NOTE, "followup.call.error.noteLong");
        }
        if (level == SignalLevel.RED && outcome.filter(CallOutcome.REACHED::equals).isPresent() && note.isEmpty()) {
            errors.add(NOTE, "followup.call.error.note");
        }
        LocalDate day = null;
        if (outcome.filter(CallOutcome.CALL_AGAIN::equals).isPresent()) {
            day = day(data.first(DAY));
            if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(FARTHEST_DAYS))) {
                errors.add(DAY, "followup.call.error.day");
            }
        }
        return errors.isEmpty() ? Optional.of(new CallForm(id(data.first(CALL)), outcome.orElseThrow(), note, day,
                Set.copyOf(data.all(ALSO)))) : Optional.empty();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String id(String sent) {
        return sent.matches("[0-9a-z]{" + Ids.LENGTH + "}") ? sent : Ids.next();
    }
}
