package fr.binome.round;

import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.WorldPair;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Consent;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.MentorHoldRepository;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads who may be matched, from people's rows to the engine's facts: the only bridge between the two. As many queries for
 * ten people as for ten thousand, in one transaction so that they fit together. Thread-safe.
 */
@Singleton
class FactsReader {

    private final MenteeRepository mentees;
    private final ConsentRepository consents;
    private final MentorRepository mentors;
    private final BackgroundCheckRepository checks;
    private final MentorHoldRepository holds;
    private final World world;

    FactsReader(MenteeRepository mentees, ConsentRepository consents, MentorRepository mentors,
                BackgroundCheckRepository checks, MentorHoldRepository holds, World world) {
        this.mentees = mentees;
        this.consents = consents;
        this.mentors = mentors;
        this.checks = checks;
        this.holds = holds;
        this.world = world;
    }

    /** Who can take part in a new round; open proposals of other rounds hold their two people. */
    @Transactional(readOnly = true)
    Participants forRound(String associationId, LocalDate date, LocalDate start) {
        return read(associationId, date, start, world.withOpenProposals(associationId));
    }

    /** Who can be paired at this moment, whatever is proposed. */
    @Transactional(readOnly = true)
    Participants forPublication(String associationId, LocalDate date, LocalDate start) {
        return read(associationId, date, start, world.ofPairs(associationId));
    }

    private Participants read(String associationId, LocalDate date, LocalDate start, List<WorldPair> pairs) {
        List<Mentee> waiting = mentees.findByAssociationIdAndStatus(associationId, MenteeStatus.WAITING);
        Map<String, List<Consent>> given = consents.findByAssociationIdAndWithdrawnAtIsNull(associationId).stream()
                .collect(Collectors.groupingBy(Consent::personId));
        List<MenteeFact> ready = waiting.stream()
                .filter(mentee -> Matchability.matchable(mentee, given.getOrDefault(mentee.id(), List.of()), date))
                .map(mentee -> MenteeFacts.of(mentee, date))
                .toList();
        return new Participants(ready, mentors(associationId, start), pairs, waiting.size() - ready.size(), date, start);
    }

    private List<MentorFact> mentors(String associationId, LocalDate start) {
        Map<String, List<BackgroundCheck>> seen = checks.findByAssociationId(associationId).stream()
                .collect(Collectors.groupingBy(BackgroundCheck::mentorId));
        Set<String> held = new HashSet<>(holds.held(associationId));
        return mentors.findByAssociationIdAndStatus(associationId, MentorStatus.AVAILABLE).stream()
                .filter(mentor -> !held.contains(mentor.id()))
                .map(mentor -> MentorFacts.of(mentor, seen.getOrDefault(mentor.id(), List.of()), start))
                .toList();
    }
}
