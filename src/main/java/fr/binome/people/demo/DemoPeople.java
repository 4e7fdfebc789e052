package fr.binome.people.demo;

import fr.binome.account.Association;
import fr.binome.account.Branch;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole made-up association: two branches, five coordinators, a lead, a safeguarding lead, young people and mentors all over
 * the country. Pure: the same seed, sizes and present make the same rows. Names are marked "(démo)", addresses end in
 * example.org and numbers come from the range kept for fiction, so that nobody is taken for real.
 */
public record DemoPeople(Association association, List<Branch> branches, List<TeamMember> team, DemoCrowd crowd) {

    /** The association of the demo profile. */
    public static final String SLUG = "demo";

    /** The coordinator whom the demo's story follows. */
    public static final String COORDINATOR = "claire@demo.example.org";

    /** The association of the demo profile in its usual size. */
    public static DemoPeople usual(Instant now) {
        return of(2026, DemoPlan.MENTEES, DemoPlan.MENTORS, now);
    }

    /** The association of the demo profile in another size. */
    public static DemoPeople of(long seed, int mentees, int mentors, Instant now) {
        Dice dice = Dice.of(seed, SLUG, 0);
        Instant founded = now.minus(Duration.ofDays(700));
        Association association = new Association(dice.id(), SLUG, "Passerelle Mentorat" + DemoNames.MARK,
                "bonjour@demo.example.org", "01 99 00 12 00", "fr", DemoPlan.ZONE.getId(), true, founded);
        List<Branch> branches = List.of(
                new Branch(dice.id(), association.id(), "Antenne de Lille", DemoPlaces.LILLE),
                new Branch(dice.id(), association.id(), "Antenne de Lyon", DemoPlaces.LYON));
        List<TeamMember> team = team(dice, association, branches);
        String seenBy = team.get(1).id();
        return new DemoPeople(association, branches, team,
                DemoCrowd.of(new DemoPlan(association.id(), seed, mentees, mentors, now), seenBy));
    }

    private static List<TeamMember> team(Dice dice, Association association, List<Branch> branches) {
        record Post(Role role, String firstName, String lastName, String email, Branch branch) {
        }
        Branch lille = branches.get(0);
        Branch lyon = branches.get(1);
        List<Post> posts = List.of(
                new Post(Role.LEAD, "Sophie", "Garnier", "sophie@demo.example.org", null),
                new Post(Role.COORDINATOR, "Claire", "Morel", COORDINATOR, lyon),
                new Post(Role.COORDINATOR, "Karim", "Belhadj", "karim@demo.example.org", lyon),
                new Post(Role.COORDINATOR, "Hélène", "Dubois", "helene@demo.example.org", lille),
                new Post(Role.COORDINATOR, "Aminata", "Sow", "aminata@demo.example.org", lille),
                new Post(Role.COORDINATOR, "Thomas", "Le Goff", "thomas@demo.example.org", null),
                new Post(Role.SAFEGUARDING, "Paul", "Lemaire", "paul@demo.example.org", null));
        List<String> ids = posts.stream().map(post -> dice.id()).toList();
        List<TeamMember> team = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            // Each coordinator's deputy is the next one, so that nobody is a deputy of oneself.
            String deputy = post.role() == Role.COORDINATOR ? ids.get(i < 5 ? i + 1 : 1) : ids.get(post.role() == Role.LEAD ? 6 : 0);
            team.add(new TeamMember(ids.get(i), association.id(), post.branch() == null ? null : post.branch().id(), post.role(),
                    post.firstName(), post.lastName() + DemoNames.MARK, post.email(), "01 99 00 12 0" + (i + 1), deputy, true,
                    association.createdAt().plus(Duration.ofHours(i))));
        }
        return List.copyOf(team);
    }
}
