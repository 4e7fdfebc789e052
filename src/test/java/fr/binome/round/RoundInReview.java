package fr.binome.round;

import fr.binome.account.TestTeam;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.Way;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A solved round of other packages' tests, with accepted proposals written without the engine. */
public record RoundInReview(TestTeam team, Round round) {

    public static RoundInReview of(TestTeam team) {
        Instant now = Instant.now();
        LocalDate start = team.service().bean(Clock.class).today(team.association().zone()).plusDays(7);
        return new RoundInReview(team, team.service().bean(RoundRepository.class).save(new Round(Ids.next(), team.id(), RoundKind.ROUND, null, "Tour d'essai",
                RoundStatus.REVIEW, 1, start, null, "", false, Ids.next(), "EXPLANATION", 100, 1, null, null, team.service().bean(RuleSource.class).current(team.association()).text(), "", "",
                new RoundSummary(1, 2, 2, 1, 0, 3_600, 0, 1, "1", null, null, null, null), null, "", team.lead().id(), now, now, now, null, 0L)));
    }

    /** An accepted proposal that meets in person on Wednesday evening; saved, not published. */
    public Proposal accepted(Mentee mentee, Mentor mentor) {
        return accepted(mentee, mentor, null);
    }

    /** The same in a place that the plan gave the two. */
    public Proposal accepted(Mentee mentee, Mentor mentor, @Nullable String venueId) {
        return team.service().bean(ProposalRepository.class).saveAll(List.of(new Proposal(Ids.next(), team.id(), round.id(), mentee.id(), mentor.id(),
                73_400, 3_600, Way.IN_PERSON, "WED-EVENING", venueId, List.of(new RulePoints("goal", 30_000, 30_000)),
                List.of(Reason.of("reason.goal", "goal:STAG")), List.of(), List.of(),
                List.of(), Origin.ENGINE, false, false, false, List.of(), null, Decision.ACCEPTED, "", team.lead().id(), Instant.now(), null, 0L)))
                .iterator().next();
    }

    /** What waits for a decision about this mentee. */
    public List<Proposal> pending(Mentee mentee) {
        return team.service().bean(ProposalRepository.class).findByAssociationIdAndMenteeId(team.id(), mentee.id()).stream()
                .filter(proposal -> proposal.decision() == Decision.PENDING).toList();
    }

    public String path() {
        return "/rounds/" + round.id();
    }
}
