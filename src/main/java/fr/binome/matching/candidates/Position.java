package fr.binome.matching.candidates;

import fr.binome.matching.model.Place;
import fr.binome.territory.Distance;

/** A place as a point on the unit sphere, to tell cheaply that two are too far apart. */
record Position(double latitude, double longitude, double x, double y, double z) {


    /** More than rounding can be wrong by, in metres. */
    private static final double MARGIN_METRES = 2;

    static Position of(Place place) {
        double latitude = StrictMath.toRadians(place.latitude());
        double longitude = StrictMath.toRadians(place.longitude());
        return new Position(place.latitude(), place.longitude(), StrictMath.cos(latitude) * StrictMath.cos(longitude),
                StrictMath.cos(latitude) * StrictMath.sin(longitude), StrictMath.sin(latitude));
    }

    /** The square of the straight line, on a sphere of radius 1, beyond which two places are farther apart than that. */
    static double farthestSquare(long metres) {
        double chord = (metres + MARGIN_METRES) / Distance.EARTH_RADIUS_METRES;
        return chord * chord;
    }

    double square(Position other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return dx * dx + dy * dy + dz * dz;
    }

    int metres(Position other) {
        return Distance.metres(latitude, longitude, other.latitude, other.longitude);
    }
}
