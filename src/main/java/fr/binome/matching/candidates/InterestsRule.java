package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The two like the same things: free words, compared without case and accents. */
final class InterestsRule extends WishRule {

    @Override
    public RuleName name() {
        return RuleName.INTERESTS;
    }

    @Override
    int wanted(MenteeTraits mentee) {
        return mentee.interests().length;
    }

    @Override
    int offered(MentorTraits mentor) {
        return mentor.interests().length;
    }

    @Override
    int shared(MenteeTraits mentee, MentorTraits mentor) {
        return WordNumbers.shared(mentee.interests(), mentor.interests());
    }

    @Override
    List<String> sharedWords(Pairing pairing) {
        Set<String> offered = FreeWords.folded(pairing.mentor().interests());
        return pairing.mentee().interests().stream()
                .collect(Collectors.toMap(FreeWords::folded, word -> word, (first, again) -> first, TreeMap::new))
                .entrySet().stream().filter(word -> offered.contains(word.getKey()))
                .map(word -> word.getValue().strip().replace('|', ' ')).toList();
    }

    @Override
    String family() {
        return "words";
    }
}
