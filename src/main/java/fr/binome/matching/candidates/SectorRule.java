package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.List;

/** The mentor knows the fields of work that the mentee wants; "I don't know" is like naming none. */
final class SectorRule extends WishRule {

    @Override
    public RuleName name() {
        return RuleName.SECTOR;
    }

    @Override
    int wanted(MenteeTraits mentee) {
        return Long.bitCount(mentee.sectors());
    }

    @Override
    int offered(MentorTraits mentor) {
        return Long.bitCount(mentor.sectors());
    }

    @Override
    int shared(MenteeTraits mentee, MentorTraits mentor) {
        return Long.bitCount(mentee.sectors() & mentor.sectors());
    }

    @Override
    List<String> sharedWords(Pairing pairing) {
        return inBoth(pairing.mentee().sectors(), pairing.mentor().sectors()).stream()
                .filter(sector -> !sector.equals(RoundFacts.UNKNOWN_SECTOR)).toList();
    }
}
