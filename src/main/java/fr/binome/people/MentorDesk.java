package fr.binome.people;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.people.vocabulary.CheckType;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What staff note about a mentor. The status follows: with charter and training a mentor is available. Thread-safe. */
@Singleton
class MentorDesk {

    private static final String MENTOR = "MENTOR";

    private final MentorRepository mentors;
    private final Sight sight;
    private final BackgroundCheckRepository checks;
    private final InterviewRepository interviews;
    private final Audit audit;
    private final Clock clock;

    MentorDesk(MentorRepository mentors, Sight sight, BackgroundCheckRepository checks, InterviewRepository interviews, Audit audit, Clock clock) {
        this.mentors = mentors;
        this.sight = sight;
        this.checks = checks;
        this.interviews = interviews;
        this.audit = audit;
        this.clock = clock;
    }

    /** Both kinds of check last a year from the day on which staff saw them (requirement R1). */
    static LocalDate expiry(LocalDate seenOn) {
        return seenOn.plusYears(1);
    }

    /** That a document was seen; never the document. */
    @Transactional
    public void check(Staff staff, String mentorId, CheckType type, LocalDate seenOn, LocalDate expiresOn) {
        Mentor mentor = mentor(staff, mentorId);
        checks.save(new BackgroundCheck(Ids.next(), staff.associationId(), mentor.id(), type.name(), seenOn, expiresOn, staff.memberId()));
        audit.record(staff.associationId(), staff.memberId(), "check.seen", MENTOR, mentorId, type + " " + seenOn + " " + expiresOn);
    }

    @Transactional
    public void trained(Staff staff, String mentorId, LocalDate day) {
        Mentor mentor = mentor(staff, mentorId);
        change(staff, mentor.with(mentor.status(), day, mentor.charterSignedOn()), "training.noted", day);
    }

    /** That a member has met the mentor. */
    @Transactional
    public void interviewed(Staff staff, String mentorId, LocalDate day) {
        Mentor mentor = mentor(staff, mentorId);
        interviews.save(new Interview(Ids.next(), staff.associationId(), mentor.id(), day, staff.memberId()));
        audit.record(staff.associationId(), staff.memberId(), "interview.noted", MENTOR, mentorId, day.toString());
    }

    @Transactional
    public void charter(Staff staff, String mentorId, LocalDate day) {
        Mentor mentor = mentor(staff, mentorId);
        change(staff, mentor.with(mentor.status(), mentor.trainedOn(), day), "charter.noted", day);
    }

    private void change(Staff staff, Mentor changed, String action, LocalDate day) {
        boolean ready = changed.status() == MentorStatus.TO_CHECK && Matchability.obstacles(changed, clock.today(staff.zone())).isEmpty();
        mentors.update(ready ? changed.with(MentorStatus.AVAILABLE, changed.trainedOn(), changed.charterSignedOn()) : changed);
        audit.record(staff.associationId(), staff.memberId(), action, MENTOR, changed.id(), day.toString());
        if (ready) {
            audit.record(staff.associationId(), staff.memberId(), "mentor.available", MENTOR, changed.id(), "");
        }
    }

    private Mentor mentor(Staff staff, String id) {
        return sight.mentor(staff, id);
    }
}
