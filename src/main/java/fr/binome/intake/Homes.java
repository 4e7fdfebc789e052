package fr.binome.intake;

import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import java.util.List;
import java.util.Set;

/** The communes among which somebody chooses under a postal code. */
final class Homes {

    /** Paris, Lyon, Marseille: whoever lives there names the arrondissement where the code tells it. */
    private static final Set<String> DIVIDED = Set.of("75056", "69123", "13055");

    private Homes() {
    }

    /** Most people first; empty for a code that does not exist. */
    static List<Commune> under(String postalCode) {
        List<Commune> all = Communes.all().byPostalCode(postalCode);
        List<Commune> parts = all.stream().filter(commune -> !DIVIDED.contains(commune.insee())).toList();
        return parts.isEmpty() ? all : parts;
    }
}
