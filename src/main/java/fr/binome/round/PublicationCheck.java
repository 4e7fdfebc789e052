package fr.binome.round;

import fr.binome.account.AssociationRepository;
import fr.binome.platform.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks again, right before publication, whether each accepted proposal is still possible: between a round and its
 * publication a check may expire, somebody may leave, and another round may have taken the place (requirement R1).
 * Thread-safe.
 */
@Singleton
class PublicationCheck {

    private final FactsReader facts;
    private final RuleSource rules;
    private final AssociationRepository associations;
    private final Clock clock;

    PublicationCheck(FactsReader facts, RuleSource rules, AssociationRepository associations, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.associations = associations;
        this.clock = clock;
    }

    Publishable of(Round round, List<Proposal> accepted) {
        if (accepted.isEmpty()) {
            return new Publishable(List.of(), List.of());
        }
        LocalDate today = clock.today(associations.findById(round.associationId()).orElseThrow().zone());
        LocalDate start = round.startDate().isBefore(today) ? today : round.startDate();
        Participants present = facts.forPublication(round.associationId(), today, start)
                .only(ids(accepted, Proposal::menteeId), ids(accepted, Proposal::mentorId));
        Fit fit = new Fit(present.problem(rules.of(round), round.seed()));

        FreePlaces free = new FreePlaces(present);
        List<Proposal> possible = new ArrayList<>();
        List<Publishable.Unfit> unfit = new ArrayList<>();
        for (Proposal proposal : accepted) {
            String obstacle = free.obstacle(proposal, fit);
            if (obstacle == null) {
                free.take(proposal);
                possible.add(proposal);
            } else {
                unfit.add(new Publishable.Unfit(proposal, obstacle));
            }
        }
        return new Publishable(possible, unfit);
    }

    private static Set<String> ids(List<Proposal> proposals, Function<Proposal, String> id) {
        return proposals.stream().map(id).collect(Collectors.toSet());
    }
}
