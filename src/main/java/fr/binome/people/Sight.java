package fr.binome.people;

import fr.binome.account.Staff;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;

/**
 * Whom a member of the team sees: everybody, or as a member of one branch its people, those of no branch and those whom the
 * member follows. Others do not exist for the member. Thread-safe.
 */
@Singleton
public class Sight {

    private final MenteeRepository mentees;
    private final MentorRepository mentors;

    Sight(MenteeRepository mentees, MentorRepository mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** @throws NotFoundException if there is nobody of this id whom the member sees */
    public Mentee mentee(Staff staff, String id) {
        return mentees.findByAssociationIdAndId(staff.associationId(), id)
                .filter(mentee -> staff.sees(mentee.branchId(), mentee.coordinatorId())).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if there is nobody of this id whom the member sees */
    public Mentor mentor(Staff staff, String id) {
        return mentors.findByAssociationIdAndId(staff.associationId(), id)
                .filter(mentor -> staff.sees(mentor.branchId(), null) || mentors.follows(staff.associationId(), id, staff.memberId()) > 0)
                .orElseThrow(NotFoundException::new);
    }
}
