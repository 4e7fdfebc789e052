package fr.binome.people.profile;

import fr.binome.account.Association;
import fr.binome.account.Audit;
import fr.binome.people.Completion;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Clock;
import fr.binome.web.NotFoundException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Changes profiles. What changed is written down by field, never the values: they may be contacts. A corrected birth date is
 * looked at again for consents and checks. Thread-safe.
 */
@Singleton
public class ProfileEdits {

    private final MenteeRepository mentees;
    private final MentorRepository mentors;
    private final Completion completion;
    private final Audit audit;
    private final Clock clock;

    ProfileEdits(MenteeRepository mentees, MentorRepository mentors, Completion completion, Audit audit, Clock clock) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.completion = completion;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if the association has nobody of this id */
    public EditedPerson mentee(String associationId, String id) {
        Mentee mentee = mentees.findByAssociationIdAndId(associationId, id).orElseThrow(NotFoundException::new);
        return edited(mentee);
    }

    /** @throws NotFoundException if the association has nobody of this id */
    public EditedPerson mentor(String associationId, String id) {
        Mentor mentor = mentors.findByAssociationIdAndId(associationId, id).orElseThrow(NotFoundException::new);
        return edited(mentor);
    }

    static EditedPerson edited(Mentee mentee) {
        return new EditedPerson(mentee.id(), mentee.name(), mentee.version(), MenteeProfile.values(mentee));
    }

    static EditedPerson edited(Mentor mentor) {
        return new EditedPerson(mentor.id(), mentor.name(), mentor.version(), MentorProfile.values(mentor));
    }

    /**
     * Writes a young person's values.
     *
     * @param actor a member's id, or {@code mentee}
     * @return the fields that changed
     * @throws OptimisticLockException if somebody has changed the profile since {@code version}
     */
    @Transactional
    public List<String> changeMentee(Association association, String actor, String id, long version, Map<String, List<String>> values) {
        Mentee known = mentees.findByAssociationIdAndId(association.id(), id).orElseThrow(NotFoundException::new);
        List<String> changed = changes(known.version(), version, MenteeProfile.values(known), values);
        if (!changed.isEmpty()) {
            mentees.update(MenteeProfile.with(known, values));
            audit.record(association.id(), actor, "mentee.edited", "MENTEE", id, String.join(", ", changed));
            if (changed.contains("birthDate")) {
                completion.settle(association.id(), actor, id, clock.today(association.zone()));
            }
        }
        return changed;
    }

    /** The same for a mentor; the actor is a member's id or {@code mentor}. */
    @Transactional
    public List<String> changeMentor(Association association, String actor, String id, long version, Map<String, List<String>> values) {
        Mentor known = mentors.findByAssociationIdAndId(association.id(), id).orElseThrow(NotFoundException::new);
        List<String> changed = changes(known.version(), version, MentorProfile.values(known), values);
        if (!changed.isEmpty()) {
            Mentor mentor = MentorProfile.with(known, values);
            LocalDate today = clock.today(association.zone());
            boolean ready = mentor.status() == MentorStatus.TO_CHECK && Matchability.obstacles(mentor, today).isEmpty();
            mentors.update(ready ? mentor.with(MentorStatus.AVAILABLE, mentor.trainedOn(), mentor.charterSignedOn()) : mentor);
            audit.record(association.id(), actor, "mentor.edited", "MENTOR", id, String.join(", ", changed));
        }
        return changed;
    }

    private static List<String> changes(long stored, long seen, Map<String, List<String>> before, Map<String, List<String>> now) {
        if (stored != seen) {
            throw new OptimisticLockException("The profile (version " + stored + ") was seen as version (" + seen + ").");
        }
        return Values.changed(before, now);
    }

    /** The fields in which what was typed differs from what is stored. */
    static List<String> differences(EditedPerson stored, Map<String, List<String>> typed) {
        return Values.changed(stored.values(), typed);
    }
}
