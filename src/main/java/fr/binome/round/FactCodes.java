package fr.binome.round;

import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Stored codes as the engine's values; the names are the same on both sides, and a test keeps them so. */
final class FactCodes {

    private FactCodes() {
    }

    static Set<Way> ways(Collection<String> codes) {
        return codes.stream().map(Way::valueOf).collect(Collectors.toSet());
    }

    static Set<Travel> travels(Collection<String> codes) {
        return codes.stream().map(Travel::valueOf).collect(Collectors.toSet());
    }
}
