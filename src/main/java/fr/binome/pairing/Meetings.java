package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Term;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Meetings that staff hear of and note. Thread-safe. */
@Singleton
class Meetings {

    private static final int LONGEST_MINUTES = 24 * 60;

    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final MeetingRepository meetings;
    private final Clock clock;

    Meetings(PairPeopleReader reader, PairChanges changes, MeetingRepository meetings, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Notes a meeting if the form is right; otherwise nothing has changed and {@code errors} says why. */
    @Transactional
    void note(Staff staff, String pairId, FormData data, FieldErrors errors) {
        Pair pair = reader.read(staff, pairId).pair();
        if (pair.introducedOn() == null) {
            throw Introductions.changed(pair);
        }
        LocalDate on = AnswerForm.day(data.first("heldOn"));
        if (on == null || on.isAfter(clock.today(staff.zone())) || on.isBefore(pair.introducedOn())) {
            errors.add("heldOn", "pair.form.heldOn.wrong");
        }
        Integer minutes = minutes(data.first("minutes"), errors);
        if (errors.isEmpty()) {
            String mode = Term.find(MeetingMode.class, data.first("mode")).map(Enum::name).orElse(null);
            meetings.save(new Meeting(Ids.next(), pair.associationId(), pair.id(), on, mode, minutes, staff.memberId(), clock.now()));
            changes.note(pair, staff.memberId(), PairEvent.MEETING, on.toString());
        }
    }

    private static Integer minutes(String typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > LONGEST_MINUTES) {
            errors.add("minutes", "pair.form.minutes.wrong");
            return null;
        }
        return Integer.valueOf(typed);
    }
}
