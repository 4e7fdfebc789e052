package fr.binome.round;

import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.WorldPair;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Consent;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorHoldRepository;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Participants forRound(Round round, LocalDate date, LocalDate start) {
        return read(round.associationId(), date, start, round.scope(), world.withOpenProposals(round.associationId()));
    }

    /**
     * Who can take part when a round is run again: what is accepted or kept stays.
     *
     * @param undecided what its other proposals are to the run; null to forget them
     */
    @Transactional(readOnly = true)
    Participants inside(Round round, String roundId, LocalDate date, LocalDate start, @Nullable PairState undecided) {
        return read(round.associationId(), date, start, round.scope(), world.inside(round.associationId(), roundId, undecided));
    }

    /** Who can be paired at this moment, whatever is proposed. */
    @Transactional(readOnly = true)
    Participants forPublication(String associationId, LocalDate date, LocalDate start) {
        return read(associationId, date, start, null, world.ofPairs(associationId));
    }

    /** Everybody beside whom a pair is made by hand, as if these proposals were not there. */
    @Transactional(readOnly = true)
    Participants without(String associationId, Collection<String> proposalIds, LocalDate date, LocalDate start) {
        return read(associationId, date, start, null, world.without(associationId, proposalIds));
    }

    /** One young person and all mentors, as if these proposals were not there: quick however many wait. */
    @Transactional(readOnly = true)
    Participants forMentee(String associationId, String menteeId, Collection<String> proposalIds, LocalDate date, LocalDate start) {
        List<Mentee> alone = mentees.findByAssociationIdAndIdIn(associationId, List.of(menteeId)).stream()
                .filter(mentee -> mentee.status() == MenteeStatus.WAITING).toList();
        List<Consent> given = consents.findByAssociationIdAndPersonId(associationId, menteeId).stream().filter(Consent::valid).toList();
        Map<Absence, Integer> away = new EnumMap<>(Absence.class);
        return of(alone, Map.of(menteeId, given), mentors(associationId, start, null, away), away, null, date, start,
                world.without(associationId, proposalIds));
    }

    private Participants read(String associationId, LocalDate date, LocalDate start, @Nullable Scope scope, List<WorldPair> pairs) {
        List<Mentee> waiting = mentees.findByAssociationIdAndStatus(associationId, MenteeStatus.WAITING);
        Map<String, List<Consent>> given = consents.findByAssociationIdAndWithdrawnAtIsNull(associationId).stream()
                .collect(Collectors.groupingBy(Consent::personId));
        Map<Absence, Integer> away = new EnumMap<>(Absence.class);
        return of(waiting, given, mentors(associationId, start, scope, away), away, scope, date, start, pairs);
    }

    private static Participants of(List<Mentee> waiting, Map<String, List<Consent>> given, List<MentorFact> mentors, Map<Absence, Integer> away,
                                   @Nullable Scope chosen, LocalDate date, LocalDate start, List<WorldPair> pairs) {
        Scope scope = chosen == null ? Scope.everybody() : chosen;
        List<MenteeFact> present = new ArrayList<>();
        for (Mentee mentee : waiting) {
            MenteeFact fact = MenteeFacts.of(mentee, date);
            Optional<Absence> absence = scope.absence(mentee.branchId(), fact, date)
                    .or(() -> Matchability.matchable(mentee, given.getOrDefault(mentee.id(), List.of()), date) ? Optional.empty()
                            : Optional.of(Absence.CONSENT));
            absence.ifPresentOrElse(why -> away.merge(why, 1, Integer::sum), () -> present.add(scope.changed(fact)));
        }
        return new Participants(present, mentors, pairs, away, date, start);
    }

    /** The mentors who can be proposed; counts in {@code away} those whom the scope leaves aside. */
    private List<MentorFact> mentors(String associationId, LocalDate start, @Nullable Scope scope, Map<Absence, Integer> away) {
        Map<String, List<BackgroundCheck>> seen = checks.findByAssociationId(associationId).stream()
                .collect(Collectors.groupingBy(BackgroundCheck::mentorId));
        Set<String> held = new HashSet<>(holds.held(associationId));
        List<Mentor> available = mentors.findByAssociationIdAndStatus(associationId, MentorStatus.AVAILABLE).stream()
                .filter(mentor -> !held.contains(mentor.id())).toList();
        List<Mentor> here = available.stream().filter(mentor -> scope == null || scope.includesBranch(mentor.branchId())).toList();
        away.put(Absence.MENTOR_BRANCH, available.size() - here.size());
        return here.stream().map(mentor -> MentorFacts.of(mentor, seen.getOrDefault(mentor.id(), List.of()), start))
                .toList();
    }
}
