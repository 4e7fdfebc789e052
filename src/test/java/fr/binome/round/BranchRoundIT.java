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
    private final Visitor lead = town.team().signedIn(town.team().lead());
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

        assertThat(lead.get(swap).page().select("ul.todo form")).isNotEmpty();
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
        assertThat(lead.get(path).page().select(others).text()).contains(names);
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

    @Test
    void aRoundOfAllIsRunAgainAndPutAwayByWhoeverWorksForAll() {
        String path = "/rounds/" + round.id();
        String whole = "form[action$=rerun], form[action$=archive]";

        for (String verb : List.of("/rerun", "/archive", "/run", "/cancellation")) {
            Answer pressed = ofLyon.postFrom("/rounds", path + verb);

            assertThat(pressed.status()).as(verb).isEqualTo(409);
            assertThat(pressed.page().select("main").text()).contains("toute l'association", "direction");
        }

        assertThat(ofLyon.get(path).page().select(whole)).isEmpty();
        assertThat(lead.get(path).page().select(whole)).hasSize(2);
        assertThat(town.reload(round)).extracting(Round::status, Round::runId).containsExactly(RoundStatus.REVIEW, round.runId());
    }

    @Test
    void aBranchsOwnRoundIsItsCoordinatorsToRunAgainAndPutAway() {
        service.database().execute("UPDATE rounds SET scope = '{\"branch\":\"" + branchOf(own) + "\"}' WHERE id = '" + round.id() + "'");
        String path = "/rounds/" + round.id();

        assertThat(ofLyon.get(path).page().select("form[action$=rerun], form[action$=archive]")).hasSize(2);
        assertThat(ofLyon.postFrom(path, path + "/archive").status()).isEqualTo(303);
        assertThat(town.reload(round).status()).isEqualTo(RoundStatus.ARCHIVED);
    }

    @Test
    void aDraftOfAllIsStartedByWhoeverWorksForAll() {
        Round draft = town.with(1, 1).draft();

        assertThat(ofLyon.get("/rounds/" + draft.id()).page().select("form[action$=run]")).isEmpty();
        assertThat(lead.get("/rounds/" + draft.id()).page().select("form[action$=run]")).hasSize(1);
        assertThat(ofLyon.postFrom("/rounds", "/rounds/" + draft.id() + "/run").status()).isEqualTo(409);
        assertThat(town.reload(draft).status()).isEqualTo(RoundStatus.DRAFT);
    }

    @Test
    void aScenarioBecomesThePlanOfAllByWhoeverWorksForAll() {
        String id = service.bean(Scenarios.class).start(town.team().staff(town.team().lead()), round.id(), "Essai", service.bean(RuleSource.class).of(round), List.of());
        Round scenario = service.bean(RoundRepository.class).findByAssociationIdAndId(town.team().id(), id).orElseThrow();
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), scenario.runId()));
        String keep = "form[action$=keep]";

        assertThat(lead.get("/scenarios/" + id).page().select(keep)).hasSize(1);
        assertThat(ofLyon.get("/scenarios/" + id).page().select(keep)).isEmpty();
        assertThat(ofLyon.postFrom("/scenarios/" + id, "/scenarios/" + id + "/keep").status()).isEqualTo(409);
        assertThat(town.reload(scenario).status()).isEqualTo(RoundStatus.REVIEW);
    }

    @Test
    void nobodyChoosesAMentorByHandForAnotherBranchsYoungPerson() {
        Proposal other = all.get(1);
        String hand = "/rounds/" + round.id() + "/hand/";

        Answer page = ofLyon.get(hand + other.menteeId());
        Answer pressed = ofLyon.postFrom("/rounds/" + round.id(), hand + other.menteeId(), "mentor", own.mentorId(), "reason", "Essai");

        assertThat(ofLyon.get(hand + own.menteeId()).status()).isEqualTo(200);
        assertThat(page.status()).isEqualTo(404);
        assertThat(pressed.status()).isEqualTo(404);
        assertThat(town.proposals(round)).hasSameSizeAs(all);
        assertThat(town.reload(other).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void aChoiceByHandTakesNoPlaceFromAnotherBranchsYoungPerson() {
        Proposal other = all.stream().filter(proposal -> !proposal.mentorId().equals(own.mentorId())).findFirst().orElseThrow();
        service.database().execute("UPDATE mentors SET capacity = 1 WHERE id = '" + other.mentorId() + "'");
        String hand = "/rounds/" + round.id() + "/hand/" + own.menteeId();
        String named = hand + "?mentor=" + other.mentorId();
        String button = "form[action$=" + own.menteeId() + "] input[name=instead][value=" + other.id() + "]";

        Answer pressed = ofLyon.postFrom(named, hand, "mentor", other.mentorId(), "instead", other.id(), "reason", "Essai");

        assertThat(lead.get(named).page().select(button)).hasSize(1);
        assertThat(ofLyon.get(named).page().select(button)).isEmpty();
        assertThat(pressed.status()).isEqualTo(409);
        assertThat(town.reload(other).decision()).isEqualTo(Decision.PENDING);
    }

    private String branchOf(Proposal proposal) {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(town.team().id(), proposal.menteeId()).orElseThrow().branchId();
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

        assertThat(lead.get("/scenarios/" + id).page().select(differing)).hasSize(4);
        assertThat(ofLyon.get("/scenarios/" + id).page().select(differing)).hasSize(1);
    }
}
