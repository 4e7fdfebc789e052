package fr.binome.territory;

import java.time.ZoneId;
import java.util.Map;

/** The time zone in which people of a département live, for hours of sending and of due dates. */
public final class Zone {

    private static final ZoneId METROPOLITAN = ZoneId.of("Europe/Paris");

    private static final Map<String, ZoneId> OVERSEAS = Map.of(
            "971", ZoneId.of("America/Guadeloupe"),
            "972", ZoneId.of("America/Martinique"),
            "973", ZoneId.of("America/Cayenne"),
            "974", ZoneId.of("Indian/Reunion"),
            "976", ZoneId.of("Indian/Mayotte"));

    private Zone() {
    }

    /** The zone of a département code such as {@code 59} or {@code 974}; metropolitan time when unknown or null. */
    public static ZoneId ofDepartement(String departement) {
        return departement == null ? METROPOLITAN : OVERSEAS.getOrDefault(departement, METROPOLITAN);
    }
}
