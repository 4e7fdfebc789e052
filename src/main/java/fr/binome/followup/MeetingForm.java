package fr.binome.followup;

import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Term;
import fr.binome.platform.Ids;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a mentor says of a meeting.
 *
 * @param id of the meeting, made when the form was shown
 * @param mode a code of {@link MeetingMode}; {@code minutes} its length; both null if not said
 */
record MeetingForm(String id, Said said, LocalDate heldOn, @Nullable String mode, @Nullable Integer minutes) {

    /** Nothing is chosen beforehand. */
    enum Said {
        MET, NOT_YET, HELP
    }

    private static final int LONGEST_MINUTES = 12 * 60;

    /** Empty if something is missing or wrong, which {@code errors} then names. A day that is not said is today. */
    static Optional<MeetingForm> read(FormData data, LocalDate introducedOn, LocalDate today, FieldErrors errors) {
        Optional<Said> said = Arrays.stream(Said.values()).filter(each -> each.name().equals(data.first("met"))).findFirst();
        if (said.isEmpty()) {
            errors.add("met", "followup.meeting.met.missing");
        }
        LocalDate heldOn = data.first("heldOn").isEmpty() ? today : day(data.first("heldOn"));
        if (heldOn == null || heldOn.isAfter(today) || heldOn.isBefore(introducedOn)) {
            errors.add("heldOn", "followup.meeting.heldOn.wrong");
        }
        String typed = data.first("minutes");
        boolean number = typed.matches("\\d{1,3}") && Integer.parseInt(typed) > 0 && Integer.parseInt(typed) <= LONGEST_MINUTES;
        if (!typed.isEmpty() && !number) {
            errors.add("minutes", "followup.meeting.minutes.wrong");
        }
        String id = data.first("meeting").matches("[0-9a-z]{" + Ids.LENGTH + "}") ? data.first("meeting") : Ids.next();
        return errors.isEmpty() ? Optional.of(new MeetingForm(id, said.orElseThrow(), heldOn,
                Term.find(MeetingMode.class, data.first("mode")).map(Enum::name).orElse(null), number ? Integer.valueOf(typed) : null))
                : Optional.empty();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
