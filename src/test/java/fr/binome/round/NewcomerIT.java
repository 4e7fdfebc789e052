package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.MentorHold;
import fr.binome.people.MentorHoldRepository;
import fr.binome.platform.Ids;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Somebody who comes between two rounds. */
class NewcomerIT {

    private final Service service = Service.shared();
    private final Town town = Town.in(service);
    private final Visitor coordinator = town.team().signedIn(town.team().coordinator());

    @Test
    void profileRanksFreeMentorsWithTheirReasonsAtOnce() {
        town.with(0, 4);
        Mentee newcomer = town.mentee(1);

        Answer page = coordinator.get("/mentees/" + newcomer.id());

        assertThat(page.page().select("form[action$=/proposal]")).hasSize(4);
        assertThat(page.page().select("ol.history li").first().select("ul li")).isNotEmpty();
    }

    @Test
    void aHeldMentorIsRankedForNobody() {
        town.with(0, 3);
        Mentee newcomer = town.mentee(1);
        String profile = "/mentees/" + newcomer.id();
        String best = coordinator.get(profile).page().select("form[action$=/proposal] input[name=mentor]").first().attr("value");

        service.bean(MentorHoldRepository.class).save(new MentorHold(Ids.next(), town.team().id(), best, Instant.now(), null, null));

        assertThat(coordinator.get(profile).page().select("form[action$=/proposal] input[name=mentor]").eachAttr("value")).hasSize(2).doesNotContain(best);
        assertThat(coordinator.postFrom(profile, profile + "/proposal", "mentor", best).status()).isEqualTo(409);
    }

    @Test
    void onePressProposesAndThePairIsDecidedAndPublishedLikeAnyOther() {
        town.with(0, 2);
        Mentee newcomer = town.mentee(1);
        String profile = "/mentees/" + newcomer.id();
        String mentor = coordinator.get(profile).page().select("form[action$=/proposal] input[name=mentor]").first().attr("value");

        Answer proposed = coordinator.postFrom(profile, profile + "/proposal", "mentor", mentor);
        Answer review = coordinator.get(proposed.location());
        Proposal made = town.team().service().bean(ProposalRepository.class).findByAssociationIdAndMenteeId(town.team().id(), newcomer.id()).get(0);
        Round round = service.bean(RoundRepository.class).between(town.team().id()).orElseThrow();
        new ReviewWork(coordinator, round).decide(made, "ACCEPTED");

        assertThat(proposed.status()).isEqualTo(303);
        assertThat(review.page().select("aside h2").text()).isNotBlank();
        assertThat(service.bean(Publication.class).preview(town.team().staff(town.team().lead()), round).fit()).extracting(Proposal::mentorId).containsExactly(mentor);
        assertThat(coordinator.get(profile).page().select("form[action$=/proposal]")).isEmpty();
        assertThat(coordinator.get(profile).page().text()).contains("Une proposition attend une décision");
    }

    @Test
    void secondNewcomerJoinsTheSameRoundAndASecondPressIsAConflict() {
        town.with(0, 2);
        Mentee first = town.mentee(1);
        Mentee second = town.mentee(2);
        for (Mentee newcomer : new Mentee[] {first, second}) {
            String profile = "/mentees/" + newcomer.id();
            String mentor = coordinator.get(profile).page().select("form[action$=/proposal] input[name=mentor]").first().attr("value");
            assertThat(coordinator.postFrom("/rounds", profile + "/proposal", "mentor", mentor).status()).isEqualTo(303);
            assertThat(coordinator.postFrom("/rounds", profile + "/proposal", "mentor", mentor).status()).isEqualTo(409);
        }

        assertThat(town.proposals(service.bean(RoundRepository.class).between(town.team().id()).orElseThrow())).hasSize(2);
    }

    @Test
    void nobodyIsSuggestedToWhomeverLacksAConsentAndReadersCannotPropose() {
        town.with(0, 2);
        Mentee without = town.mentee(4, town.today().minusYears(15), MenteeStatus.WAITING, false);

        assertThat(coordinator.get("/mentees/" + without.id()).page().select("form[action$=/proposal]")).isEmpty();
        assertThat(town.reader().get("/mentees/" + town.mentee(1).id()).page().select("form[action$=/proposal]")).isEmpty();
    }
}
