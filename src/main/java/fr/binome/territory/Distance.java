package fr.binome.territory;

/**
 * Distance as the crow flies between two places, in metres: haversine on a sphere of 6371 km, rounded half up,
 * never under {@value #LEAST_METRES} m because places are known by their commune only. StrictMath, so that every
 * machine finds the same metre.
 */
public final class Distance {

    /** Two people of one commune still have some way to go. */
    public static final int LEAST_METRES = 1_500;

    /** Of the sphere that the distance is taken on. */
    public static final double EARTH_RADIUS_METRES = 6_371_000;

    private Distance() {
    }

    /** Metres between two points given in degrees, at least {@value #LEAST_METRES}. */
    public static int metres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double sinLatitude = StrictMath.sin(StrictMath.toRadians(latitude2 - latitude1) / 2);
        double sinLongitude = StrictMath.sin(StrictMath.toRadians(longitude2 - longitude1) / 2);
        double haversine = sinLatitude * sinLatitude
                + StrictMath.cos(StrictMath.toRadians(latitude1)) * StrictMath.cos(StrictMath.toRadians(latitude2))
                * sinLongitude * sinLongitude;
        double metres = 2 * EARTH_RADIUS_METRES * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, haversine)));
        return StrictMath.max(LEAST_METRES, (int) StrictMath.floor(metres + 0.5));
    }

    /** Metres between the centres of two communes. */
    public static int metres(Commune one, Commune other) {
        return metres(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    }
}
