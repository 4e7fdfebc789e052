package fr.binome.matching.candidates;

import fr.binome.matching.model.Place;
import fr.binome.territory.Distance;

/** A place as a point on the unit sphere, to tell cheaply that two are too far apart. */
record Position(double latitude, double longitude, double x, double y, double z) {

    private static final double AREAS_A_DEGREE = 2;
    private static final int AREAS_AROUND = 1_024;

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

    /** At most the metres to a point of the sphere, found much sooner than these. */
    int leastMetres(double otherX, double otherY, double otherZ) {
        double dx = x - otherX;
        double dy = y - otherY;
        double dz = z - otherZ;
        double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return Math.max(Distance.LEAST_METRES, (int) (chord * Distance.EARTH_RADIUS_METRES - MARGIN_METRES));
    }

    /** The same number for people who live near each other, about as many degrees apart as they are wide. */
    int area() {
        return (int) Math.floor(latitude * AREAS_A_DEGREE) * AREAS_AROUND + (int) Math.floor(longitude * AREAS_A_DEGREE);
    }

    int metres(Position other) {
        return Distance.metres(latitude, longitude, other.latitude, other.longitude);
    }
}
