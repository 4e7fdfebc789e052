package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.List;

/** The mentor offers the roles that the mentee wishes for. */
final class RoleRule extends WishRule {

    @Override
    public RuleName name() {
        return RuleName.ROLE;
    }

    @Override
    int wanted(MenteeTraits mentee) {
        return Long.bitCount(mentee.roles());
    }

    @Override
    int offered(MentorTraits mentor) {
        return Long.bitCount(mentor.roles());
    }

    @Override
    int shared(MenteeTraits mentee, MentorTraits mentor) {
        return Long.bitCount(mentee.roles() & mentor.roles());
    }

    @Override
    List<String> sharedWords(Pairing pairing) {
        return inBoth(pairing.mentee().roles(), pairing.mentor().roles());
    }
}
