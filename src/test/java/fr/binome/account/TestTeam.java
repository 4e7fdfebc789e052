package fr.binome.account;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.platform.Ids;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** An association of a test's own, with a lead, a coordinator and a safeguarding lead. */
public record TestTeam(Service service, Association association, TeamMember lead, TeamMember coordinator, TeamMember safeguarding) {

    public static TestTeam in(Service service) {
        String id = Ids.next();
        Association association = service.bean(AssociationRepository.class).save(new Association(id, "asso-" + id,
                "Association d'essai", id + "@example.org", "01 99 00 00 00", "fr", "Europe/Paris", true, Instant.now()));
        return new TestTeam(service, association, member(service, id, Role.LEAD, "Lou"),
                member(service, id, Role.COORDINATOR, "Claire"), member(service, id, Role.SAFEGUARDING, "Sam"));
    }

    public String id() {
        return association.id();
    }

    /** A browser in which {@code member} is signed in. */
    public Visitor signedIn(TeamMember member) {
        return service.visitor().with(Sessions.COOKIE, service.bean(Sessions.class).open(member, "").getValue());
    }

    /** The cookie of a session of {@code member}, as {@code name=value}: for a real browser. */
    public String session(TeamMember member) {
        return Sessions.COOKIE + "=" + service.bean(Sessions.class).open(member, "").getValue();
    }

    /** The signed-in member as controllers see it. */
    public Staff staff(TeamMember member) {
        return new Staff(member.id(), association.id(), association.name(), member.role(), member.name(), association.zone(), member.branchId());
    }

    /** Mails the links that people have asked for at the sign-in page, as the job does. */
    public static void answerSignIns(Service service) {
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery("SELECT id FROM sign_in_requests ORDER BY asked_at")) {
            while (waiting.next()) {
                service.bean(SignInJob.class).run(waiting.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TeamMember member(Service service, String associationId, Role role, String firstName) {
        String id = Ids.next();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(id, associationId, null, role, firstName, "Essai",
                id + "@example.org", "01 99 00 00 01", null, true, Instant.now()));
    }
}
