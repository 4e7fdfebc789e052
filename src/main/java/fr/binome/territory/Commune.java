package fr.binome.territory;

import java.util.List;

/**
 * A French commune, or an arrondissement of Paris, Lyon or Marseille.
 *
 * @param insee       the official code, e.g. {@code 59512}; the key of everything stored
 * @param postalCodes one or more five-digit codes
 * @param departement e.g. {@code 59}, {@code 2A}, {@code 974}
 * @param region      the region's INSEE code
 * @param population  legal population, 0 when unknown
 * @param latitude    degrees north, of the town centre where {@code precision} is B
 * @param longitude   degrees east
 * @param precision   how the coordinates were found, see {@code reference/SOURCES.md}
 */
public record Commune(String insee, List<String> postalCodes, String name, String departement, String region,
                      int population, double latitude, double longitude, char precision) {

    /** {@code 59100 Roubaix}: how a person names the place. */
    public String label() {
        return postalCodes.get(0) + " " + name;
    }
}
