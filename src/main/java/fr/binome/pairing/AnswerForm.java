package fr.binome.pairing;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Reads an answer out of a form: on the page behind a link, or ticked by staff during a call. */
final class AnswerForm {

    static final String YES = "YES";
    static final String NO = "NO";
    private static final int LONGEST_REST_YEARS = 2;

    private AnswerForm() {
    }

    /**
     * @param together whether a guardian answers, too, which must then be ticked with a yes
     * @param actor see {@link Answer}
     * @return null if {@code errors} says why not
     */
    @Nullable
    static Answer read(FormData data, Side side, boolean together, LocalDate today, String actor, boolean byPhone, FieldErrors errors) {
        String choice = data.first("answer");
        boolean yes = choice.equals(YES);
        if (!yes && !choice.equals(NO)) {
            errors.add("answer", "proposal.answer.missing");
        }
        if (yes && together && !data.has("together")) {
            errors.add("together", "proposal.together.missing");
        }
        boolean asked = side == Side.MENTOR && choice.equals(NO);
        DeclineReason reason = asked ? reason(data.first("reason")) : null;
        LocalDate backOn = asked ? backOn(data.first("backOn"), today, errors) : null;
        return errors.isEmpty() ? new Answer(side, yes, reason, backOn, actor, byPhone,
                yes ? ContactKind.ticked(data, ContactKind.OWN) : List.of()) : null;
    }

    @Nullable
    private static DeclineReason reason(String code) {
        return Arrays.stream(DeclineReason.values()).filter(reason -> reason.name().equals(code)).findFirst().orElse(null);
    }

    @Nullable
    private static LocalDate backOn(String typed, LocalDate today, FieldErrors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate day = day(typed);
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(LONGEST_REST_YEARS))) {
            errors.add("backOn", "proposal.backOn.wrong");
        }
        return day;
    }

    /** The day of a date field; null if it is none. */
    @Nullable
    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
