package fr.binome.pairing;

import fr.binome.people.PairConditions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What stands between two yes and the first contact: the {@link SafeguardingGate}, and what requirement R2 asks of these two
 * together. One judge for the introduction and for the page of contacts, which is an introduction as well. Thread-safe.
 */
@Singleton
final class IntroductionGate {

    /** What is missing, in words that tell nothing of the young person's situation. */
    enum Obstacle {
        MENTOR_CHECK, AUTHORISATION,
        /** Who authorised a minor is reached where the mentor is. */
        AUTHORISED_BY_MENTOR,
        /** The team has something to complete, such as the convention that names the mentor. */
        UNFINISHED;

        /** Why nobody may be introduced. */
        String conflictKey() {
            return "pair.conflict." + name();
        }

        /** The same in a word or two. */
        String labelKey() {
            return "pair.hindrance." + name();
        }
    }

    private final SafeguardingGate gate;
    private final PairConditions conditions;
    private final PairRepository pairs;

    IntroductionGate(SafeguardingGate gate, PairConditions conditions, PairRepository pairs) {
        this.gate = gate;
        this.conditions = conditions;
        this.pairs = pairs;
    }

    /** Why these two may not be introduced on {@code day}; empty if they may. */
    Optional<Obstacle> obstacle(PairPeople people, LocalDate day) {
        return gate.hindrance(people.mentee(), people.mentor(), day).map(hindrance -> Obstacle.valueOf(hindrance.name()))
                .or(() -> together(people, day));
    }

    private Optional<Obstacle> together(PairPeople people, LocalDate day) {
        if (conditions.authorisedByMentor(people.mentee(), people.mentor(), day)) {
            return Optional.of(Obstacle.AUTHORISED_BY_MENTOR);
        }
        return conditions.unfinished(people.mentee(), earlierUntil(people).orElse(null), day) ? Optional.of(Obstacle.UNFINISHED) : Optional.empty();
    }

    /** When the young person's last mentor left; empty if this one is the first. */
    private Optional<LocalDate> earlierUntil(PairPeople people) {
        return pairs.findByAssociationIdAndMenteeIdOrderByCreatedAt(people.pair().associationId(), people.mentee().id()).stream()
                .filter(pair -> pair.introducedOn() != null && !pair.id().equals(people.pair().id()))
                .map(pair -> LocalDate.ofInstant(pair.statusSince(), people.association().zone())).max(Comparator.naturalOrder());
    }
}
