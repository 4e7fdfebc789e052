package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.matching.MatchingEngine;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.WorldPair;
import fr.binome.platform.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has the engine tell pairs that a person names: their points, way and slot, beside everything else that holds. Thread-safe. */
@Singleton
class PairMaker {

    private final RuleSource rules;
    private final AssociationRepository associations;
    private final Clock clock;

    PairMaker(RuleSource rules, AssociationRepository associations, Clock clock) {
        this.rules = rules;
        this.associations = associations;
        this.clock = clock;
    }

    /** Two people to be paired. */
    record Two(String menteeId, String mentorId) {
        WorldPair pinned() {
            return new WorldPair(menteeId, mentorId, PairState.PINNED, null);
        }
    }

    /** The rules that the round ran by, or those of today if it never ran. */
    RuleSet rules(Round round) {
        return round.rules().isEmpty() ? rules.current(association(round)).set() : rules.of(round);
    }

    LocalDate today(Round round) {
        return clock.today(association(round).zone());
    }

    /** The day on which the round's pairs can start. */
    LocalDate start(Round round) {
        LocalDate today = today(round);
        return round.startDate().isBefore(today) ? today : round.startDate();
    }

    private Association association(Round round) {
        return associations.findById(round.associationId()).orElseThrow();
    }

    /** The pairs as the engine tells them; those missing break a rule that nobody may waive, or somebody is not there. */
    List<PlannedPair> tell(Round round, Participants present, List<Two> pairs) {
        Participants few = present.only(pairs.stream().map(Two::menteeId).collect(Collectors.toSet()),
                pairs.stream().map(Two::mentorId).collect(Collectors.toSet()));
        MatchingProblem problem = few.with(Stream.concat(few.world().stream(), pairs.stream().map(Two::pinned)).toList())
                .problem(rules(round), round.seed());
        MatchingPlan plan = new MatchingEngine().solve(problem, (stage, percent, found) -> true);
        return plan.pairs().stream().filter(PlannedPair::pinned).toList();
    }
}
