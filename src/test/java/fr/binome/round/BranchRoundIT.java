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
import fr.binome.matching.model.OtherMentee;
import fr.binome.people.MenteeRepository;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A round of the whole association, and somebody who works in one of its branches. */
class BranchRoundIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Round round = town.with(4, 4).solved();
    private final List<Proposal> all = town.proposals(round);
    private final Proposal own = all.get(0);
    private final Visitor ofLyon = town.team().signedIn(ofLyonAlone());

    /** Only the young person of the first proposal is of Lyon. */
    private TeamMember ofLyonAlone() {
        Branch lyon = service.bean(BranchRepository.class).save(new Branch(Ids.next(), town.team().id(), "Lyon", "69381"));
        Branch lille = service.bean(BranchRepository.class).save(new Branch(Ids.next(), town.team().id(), "Lille", "59350"));
        service.database().execute("UPDATE mentees SET branch_id = '" + lille.id() + "' WHERE association_id = '" + town.team().id() + "'");
        service.database().execute("UPDATE mentees SET branch_id = '" + lyon.id() + "' WHERE id = '" + own.menteeId() + "'");
        String id = Ids.next();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(id, town.team().id(), lyon.id(), Role.COORDINATOR, "Karim", "Essai",
                id + "@example.org", "01 99 00 00 01", null, true, Instant.now()));
    }

    @Test
    void nobodySwapsAwayTheMentorOfAnotherBranchsYoungPerson() {
        String swap = "/proposals/" + own.id() + "/swap";

        Answer page = ofLyon.get(swap);
        Answer pressed = ofLyon.postFrom("/rounds/" + round.id(), swap, "version", "0", "other", all.get(1).id(), "otherVersion", "0");

        assertThat(town.team().signedIn(town.team().lead()).get(swap).page().select("ul.todo form")).isNotEmpty();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("ul.todo form")).isEmpty();
        assertThat(pressed.status()).isEqualTo(409);
        assertThat(town.reload(all.get(1)).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void otherYoungPeopleForAMentorAreNamedOnlyToWhoeverSeesThem() {
        String others = "#pair h3:contains(Autres jeunes pour) + *";
        List<String> names = own.otherMentees().stream().map(this::name).toList();
        String path = "/rounds/" + round.id() + "?pair=" + own.id();

        assertThat(names).hasSize(2);
        assertThat(town.team().signedIn(town.team().lead()).get(path).page().select(others).text()).contains(names);
        assertThat(ofLyon.get(path).page().select(others).text()).isEqualTo("2 jeunes d'autres antennes");
        assertThat(ofLyon.get(path).page().select("#pair a[href*=/hand/]").eachAttr("href"))
                .allSatisfy(hand -> assertThat(hand).contains(own.menteeId()));
    }

    @Test
    void aYoungPersonOfTheirOwnBesideOneOfAnotherBranchIsNamed() {
        OtherMentee seen = own.otherMentees().get(0);
        service.database().execute("UPDATE mentees SET branch_id = NULL WHERE id = '" + seen.menteeId() + "'");

        assertThat(ofLyon.get("/rounds/" + round.id() + "?pair=" + own.id()).page().select("#pair h3:contains(Autres jeunes pour) + *").text())
                .contains(name(seen)).endsWith("1 jeune d'une autre antenne");
    }

    private String name(OtherMentee other) {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(town.team().id(), other.menteeId()).orElseThrow().firstName();
    }

    @Test
    void aScenarioTellsOfAnotherBranchsYoungPeopleInNumbersOnly() {
        String id = service.bean(Scenarios.class).start(town.team().staff(town.team().lead()), round.id(), "Essai", service.bean(RuleSource.class).of(round), List.of());
        Round scenario = service.bean(RoundRepository.class).findByAssociationIdAndId(town.team().id(), id).orElseThrow();
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), scenario.runId()));
        service.database().execute("DELETE FROM proposals WHERE round_id = '" + id + "'");
        String differing = "section[aria-labelledby=differing] tbody tr";

        assertThat(town.team().signedIn(town.team().lead()).get("/scenarios/" + id).page().select(differing)).hasSize(4);
        assertThat(ofLyon.get("/scenarios/" + id).page().select(differing)).hasSize(1);
    }
}
