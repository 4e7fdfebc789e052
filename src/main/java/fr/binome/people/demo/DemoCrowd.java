package fr.binome.people.demo;

import fr.binome.people.BackgroundCheck;
import fr.binome.people.Consent;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import java.util.ArrayList;
import java.util.List;

/**
 * Made-up young people and mentors with all that belongs to them. Immutable. The same plan makes the same crowd, and a larger
 * plan begins with the people of a smaller one.
 */
public record DemoCrowd(List<Mentee> mentees, List<Guardian> guardians, List<Mentor> mentors, List<BackgroundCheck> checks,
                        List<Consent> consents) {

    /**
     * Pure: no database, no clock. The first young person is a 15-year-old whose parent's authorisation is verified, the
     * second one a 15-year-old whose parent has not answered yet, and the first mentor suits both.
     *
     * @param seenBy the member of the team who is said to have verified and seen things
     */
    public static DemoCrowd of(DemoPlan plan, String seenBy) {
        List<Mentee> mentees = new ArrayList<>();
        List<Guardian> guardians = new ArrayList<>();
        List<Mentor> mentors = new ArrayList<>();
        List<BackgroundCheck> checks = new ArrayList<>();
        List<Consent> consents = new ArrayList<>();
        DemoMentees young = new DemoMentees(plan, seenBy);
        for (int number = 0; number < plan.mentees(); number++) {
            DemoMentee made = young.make(number);
            mentees.add(made.mentee());
            guardians.addAll(made.guardians());
            consents.addAll(made.consents());
        }
        DemoMentors grown = new DemoMentors(plan, seenBy);
        for (int number = 0; number < plan.mentors(); number++) {
            DemoMentor made = grown.make(number);
            mentors.add(made.mentor());
            checks.addAll(made.checks());
            consents.addAll(made.consents());
        }
        return new DemoCrowd(List.copyOf(mentees), List.copyOf(guardians), List.copyOf(mentors), List.copyOf(checks),
                List.copyOf(consents));
    }
}
