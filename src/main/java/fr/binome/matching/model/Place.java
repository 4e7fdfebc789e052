package fr.binome.matching.model;

/** Where somebody lives, no closer than the commune: INSEE code and the centre's coordinates in degrees. */
public record Place(String insee, double latitude, double longitude) {
}
