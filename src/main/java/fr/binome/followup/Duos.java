package fr.binome.followup;

import fr.binome.account.AssociationRepository;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads pairs together with their people. Thread-safe. */
@Singleton
final class Duos {

    private final AssociationRepository associations;
    private final PairRepository pairs;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;

    Duos(AssociationRepository associations, PairRepository pairs, MenteeRepository mentees, MentorRepository mentors) {
        this.associations = associations;
        this.pairs = pairs;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** @throws NotFoundException if the association has no such pair */
    Duo of(String associationId, String pairId) {
        return of(pairs.findByAssociationIdAndId(associationId, pairId).orElseThrow(NotFoundException::new));
    }

    Duo of(Pair pair) {
        String association = pair.associationId();
        return new Duo(associations.findById(association).orElseThrow(NotFoundException::new), pair,
                mentees.findByAssociationIdAndId(association, pair.menteeId()).orElseThrow(NotFoundException::new),
                mentors.findByAssociationIdAndId(association, pair.mentorId()).orElseThrow(NotFoundException::new));
    }

    /** Many at once, by the pair's id, in four queries an association; a pair that is gone, or whose people are, has none. */
    Map<String, Duo> read(Collection<PairKey> keys) {
        Map<String, Duo> all = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(PairKey::associationId)).forEach((id, some) ->
                all.putAll(all(pairs.findByAssociationIdAndIdIn(id, some.stream().map(PairKey::pairId).distinct().toList()))));
        return all;
    }

    /** Many at once, by the pair's id, in three queries an association; a pair whose people are gone has none. */
    Map<String, Duo> all(Collection<Pair> wanted) {
        Map<String, Duo> all = new HashMap<>();
        wanted.stream().collect(Collectors.groupingBy(Pair::associationId)).forEach((id, some) -> {
            Map<String, Mentee> young = mentees.findByAssociationIdAndIdIn(id, some.stream().map(Pair::menteeId).distinct().toList())
                    .stream().collect(Collectors.toMap(Mentee::id, mentee -> mentee));
            Map<String, Mentor> grown = mentors.findByAssociationIdAndIdIn(id, some.stream().map(Pair::mentorId).distinct().toList())
                    .stream().collect(Collectors.toMap(Mentor::id, mentor -> mentor));
            associations.findById(id).ifPresent(association -> some.stream()
                    .filter(pair -> young.containsKey(pair.menteeId()) && grown.containsKey(pair.mentorId()))
                    .forEach(pair -> all.put(pair.id(), new Duo(association, pair, young.get(pair.menteeId()), grown.get(pair.mentorId())))));
        });
        return all;
    }
}
