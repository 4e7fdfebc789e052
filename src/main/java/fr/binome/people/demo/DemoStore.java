package fr.binome.people.demo;

import fr.binome.account.AssociationRepository;
import fr.binome.account.BranchRepository;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.ConsentRepository;
import fr.binome.people.GuardianRepository;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Writes made-up people, all or none. Thread-safe. */
@Singleton
public class DemoStore {

    private final AssociationRepository associations;
    private final BranchRepository branches;
    private final TeamMemberRepository team;
    private final MenteeRepository mentees;
    private final GuardianRepository guardians;
    private final MentorRepository mentors;
    private final BackgroundCheckRepository checks;
    private final ConsentRepository consents;

    DemoStore(AssociationRepository associations, BranchRepository branches, TeamMemberRepository team, MenteeRepository mentees,
              GuardianRepository guardians, MentorRepository mentors, BackgroundCheckRepository checks, ConsentRepository consents) {
        this.associations = associations;
        this.branches = branches;
        this.team = team;
        this.mentees = mentees;
        this.guardians = guardians;
        this.mentors = mentors;
        this.checks = checks;
        this.consents = consents;
    }

    /** Writes the association with everybody, unless one of its slug is there; false if it is. */
    @Transactional
    public boolean addOnce(DemoPeople people) {
        if (associations.findBySlug(people.association().slug()).isPresent()) {
            return false;
        }
        associations.save(people.association());
        people.branches().forEach(branches::save);
        people.team().forEach(team::save);
        add(people.crowd());
        return true;
    }

    /** Adds a crowd to an association that is there. */
    @Transactional
    public void add(DemoCrowd crowd) {
        mentees.saveAll(crowd.mentees());
        guardians.saveAll(crowd.guardians());
        mentors.saveAll(crowd.mentors());
        checks.saveAll(crowd.checks());
        consents.saveAll(crowd.consents());
    }
}
