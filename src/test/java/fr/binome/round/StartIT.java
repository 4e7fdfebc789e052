package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.platform.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who takes part in a round is chosen, counted and kept. */
class StartIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor lead = town.team().signedIn(town.team().lead());

    private Branch branch(String name) {
        return service.bean(BranchRepository.class).save(new Branch(Ids.next(), town.team().id(), name, "59350"));
    }

    private void set(String table, String id, String change) throws SQLException {
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE " + table + " SET " + change + " WHERE id = '" + id + "'");
        }
    }

    private Answer count(Visitor member, String... chosen) {
        String[] fields = new String[chosen.length + 6];
        System.arraycopy(chosen, 0, fields, 0, chosen.length);
        System.arraycopy(new String[] {"do", "count", "name", "", "startDate", town.today().plusDays(7).toString()}, 0, fields, chosen.length, 6);
        return member.postFrom("/rounds/new", "/rounds", fields);
    }

    private Answer start(Visitor member, String... chosen) {
        String[] fields = new String[chosen.length + 6];
        System.arraycopy(chosen, 0, fields, 0, chosen.length);
        System.arraycopy(new String[] {"do", "start", "name", "Tour choisi", "startDate", town.today().plusDays(7).toString()}, 0, fields,
                chosen.length, 6);
        return member.postFrom("/rounds/new", "/rounds", fields);
    }

    private Round made(Answer answer) {
        return service.bean(RoundRepository.class).findByAssociationIdAndId(town.team().id(), answer.location().replace("/rounds/", "")).orElseThrow();
    }

    @Test
    void oneButtonOfTheProposedFormStartsARoundOfEverybody() {
        town.with(3, 2);

        Answer form = lead.get("/rounds/new");
        Answer started = start(lead, "submission", form.page().select("input[name=submission]").val());

        assertThat(form.page().select("[data-turnout]").text()).contains("3 jeunes prennent part", "2 mentors disponibles, 4 places libres");
        assertThat(form.page().select("aside button").first().val()).isEqualTo("start");
        assertThat(made(started).status()).isEqualTo(RoundStatus.SOLVING);
        assertThat(made(started).scope()).isNull();
    }

    @Test
    void formSentTwiceStartsOneRun() {
        town.with(2, 2);
        String submission = lead.get("/rounds/new").page().select("input[name=submission]").val();

        Answer first = start(lead, "submission", submission);
        String run = made(first).runId();
        Answer second = start(lead, "submission", submission);

        assertThat(second.status()).isEqualTo(303);
        assertThat(made(second).runId()).isEqualTo(run);
    }

    @Test
    void aRoundOfNobodyIsPutAsideInsteadOfStarted() {
        assertThat(made(start(lead)).status()).isEqualTo(RoundStatus.DRAFT);
    }

    @Test
    void whoWouldNotTakePartIsCountedByReason() throws SQLException {
        Branch lille = branch("Lille");
        List<Mentee> here = List.of(town.mentee(1), town.mentee(2), town.mentee(3));
        for (Mentee mentee : here) {
            set("mentees", mentee.id(), "branch_id = '" + lille.id() + "', situations = 'QPV', waiting_since = '" + town.today().minusDays(100) + "'");
        }
        set("mentees", here.get(1).id(), "situations = ''");
        set("mentees", here.get(2).id(), "waiting_since = '" + town.today().minusDays(5) + "'");
        Branch lyon = branch("Lyon");
        set("mentees", town.mentee(5).id(), "branch_id = '" + lyon.id() + "'");
        Mentee unready = town.mentee(6, town.today().minusYears(15), MenteeStatus.WAITING, false);
        set("mentees", unready.id(), "branch_id = '" + lille.id() + "', situations = 'QPV', waiting_since = '" + town.today().minusDays(100) + "'");
        set("mentors", town.mentor(1).id(), "branch_id = '" + lille.id() + "'");
        set("mentors", town.mentor(2).id(), "branch_id = '" + lyon.id() + "'");

        Answer counted = count(lead, "branch", lille.id(), "publics", "QPV", "publics", "RURAL", "waiting", "2");

        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.page().select("[data-turnout]").text()).contains("1 jeune prend part", "1 mentor disponible, 2 places libres",
                "1 jeune est d'une autre antenne", "1 jeune n'est pas de ces publics", "1 jeune attend depuis moins longtemps",
                "1 jeune attend mais n'a pas encore toutes ses autorisations", "1 mentor est d'une autre antenne");
        assertThat(counted.page().select("#branch option[selected]").text()).isEqualTo("Lille");
        assertThat(counted.page().select("input[name=publics][checked]").eachAttr("value")).containsExactly("QPV", "RURAL");
        assertThat(lead.get("/rounds").page().select("table.list")).as("counting makes no round").isEmpty();
    }

    @Test
    void theChoiceStandsOnTheRoundAndHoldsForEveryRun() throws SQLException {
        Branch lille = branch("Lille");
        Mentee chosen = town.mentee(1);
        set("mentees", chosen.id(), "branch_id = '" + lille.id() + "', waiting_since = '" + town.today().minusDays(100) + "'");
        set("mentees", town.mentee(2).id(), "branch_id = '" + branch("Lyon").id() + "'");
        for (Mentor mentor : List.of(town.mentor(1), town.mentor(2))) {
            set("mentors", mentor.id(), "branch_id = '" + lille.id() + "'");
        }

        Round round = made(start(lead, "branch", lille.id(), "waiting", "1", "rules", "rural.yaml"));
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), round.runId()));

        assertThat(lead.get("/rounds/" + round.id()).page().select(".facts").text()).contains("Antenne : Lille", "En attente depuis le",
                "Règles : À la campagne");
        assertThat(town.reload(round).rules()).contains("remote_fit: 0.8");
        assertThat(town.proposals(round)).extracting(Proposal::menteeId).containsExactly(chosen.id());

        lead.postFrom("/rounds/" + round.id(), "/rounds/" + round.id() + "/rerun");
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), town.reload(round).runId()));

        assertThat(town.proposals(round)).extracting(Proposal::menteeId).containsExactly(chosen.id());
        assertThat(town.reload(round).scope().branch()).isEqualTo(lille.id());
    }

    @Test
    void aMemberOfABranchMakesRoundsOfThatBranchWhateverIsSent() {
        Branch lille = branch("Lille");
        Branch lyon = branch("Lyon");
        town.with(1, 1);
        Visitor member = coordinator(lille);

        Answer form = member.get("/rounds/new");
        Round round = made(start(member, "branch", lyon.id()));

        assertThat(form.page().select("#branch")).isEmpty();
        assertThat(form.page().select("[data-turnout]").text()).as("people of no branch belong to every branch").contains("1 jeune prend part");
        assertThat(form.page().select("form.start").text()).contains("Ce tour est celui de votre antenne : Lille");
        assertThat(round.scope().branch()).isEqualTo(lille.id());
        assertThat(member.get("/rounds").page().select("main").text()).contains("Tour choisi");
        assertThat(coordinator(lyon).get("/rounds").page().select("main").text()).doesNotContain("Tour choisi");
        assertThat(coordinator(lyon).get("/rounds/" + round.id()).status()).isEqualTo(404);
    }

    private Visitor coordinator(Branch branch) {
        String id = Ids.next();
        return town.team().signedIn(service.bean(TeamMemberRepository.class).save(new TeamMember(id, town.team().id(), branch.id(),
                Role.COORDINATOR, "Ana", "Essai", id + "@example.org", "01 99 00 00 03", null, true, Instant.now())));
    }

    @Test
    void whatIsNoChoiceIsIgnored() {
        Round round = made(start(lead, "branch", "nowhere", "publics", "GIRLS", "publics", "MARTIANS", "waiting", "999", "rules", "../../etc/passwd"));

        assertThat(round.scope()).isNull();
        assertThat(round.ruleFile()).isEmpty();
    }

    @Test
    void whoOnlyReadsMakesNoRound() {
        assertThat(town.reader().get("/rounds/new").status()).isEqualTo(403);
        assertThat(town.reader().get("/rounds").page().select("a[href='/rounds/new']")).isEmpty();
    }
}
