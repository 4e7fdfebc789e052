package fr.binome.people.demo;

import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.territory.Distance;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where made-up people live: 60 % around three cities, the rest all over the country, in villages, and overseas; within each
 * part in proportion to the population. Immutable.
 */
final class DemoPlaces {

    static final String LILLE = "59350";
    static final String LYON = "69383";
    static final String NANTES = "44109";

    private static final int AROUND_METRES = 15_000;
    private static final int VILLAGE = 2_000;
    private static final int[] SHARES = {22, 22, 16, 18, 17, 5};

    /** Cities whose people live in arrondissements that are listed as well. */
    private static final Set<String> DIVIDED = Set.of("75056", "69123", "13055");

    private static final DemoPlaces ALL = new DemoPlaces(Communes.all());

    private final List<Crowded> parts;

    private DemoPlaces(Communes communes) {
        List<Commune> lived = communes.list().stream().filter(commune -> !DIVIDED.contains(commune.insee())).toList();
        Set<String> ruralAround = Set.of("59", "62", "69", "01", "38", "42", "44", "49", "85");
        parts = List.of(around(lived, commune(communes, LYON)), around(lived, commune(communes, LILLE)),
                around(lived, commune(communes, NANTES)),
                Crowded.of(lived, commune -> !overseas(commune)),
                Crowded.of(lived, commune -> commune.population() < VILLAGE && ruralAround.contains(commune.departement())),
                Crowded.of(lived, DemoPlaces::overseas));
    }

    static Commune roll(Dice dice) {
        return ALL.parts.get(dice.weighted(SHARES)).roll(dice);
    }

    static Commune commune(String insee) {
        return commune(Communes.all(), insee);
    }

    static boolean overseas(Commune commune) {
        return commune.departement().length() == 3;
    }

    static boolean rural(Commune commune) {
        return commune.population() < VILLAGE;
    }

    private static Commune commune(Communes communes, String insee) {
        return communes.byInsee(insee).orElseThrow();
    }

    private static Crowded around(List<Commune> all, Commune centre) {
        return Crowded.of(all, commune -> !overseas(commune) && Distance.metres(commune, centre) <= AROUND_METRES);
    }

    /** Communes with the people of all before them counted up, to draw one in proportion to its people. */
    private record Crowded(List<Commune> communes, long[] upTo) {

        static Crowded of(List<Commune> all, Predicate<Commune> wanted) {
            List<Commune> communes = all.stream().filter(wanted).toList();
            long[] upTo = new long[communes.size()];
            long people = 0;
            for (int i = 0; i < upTo.length; i++) {
                people += communes.get(i).population();
                upTo[i] = people;
            }
            return new Crowded(communes, upTo);
        }

        Commune roll(Dice dice) {
            long person = dice.below(upTo[upTo.length - 1]);
            int found = java.util.Arrays.binarySearch(upTo, person + 1);
            // Several communes without people may share one sum: the first of them is the one that has the person.
            int index = found < 0 ? -found - 1 : found;
            while (index > 0 && upTo[index - 1] == upTo[index]) {
                index--;
            }
            return communes.get(index);
        }
    }
}
