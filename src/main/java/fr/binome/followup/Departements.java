package fr.binome.followup;

/** The département of an INSEE commune code: its first two characters, three overseas; empty where it is unknown. */
final class Departements {

    private static final int OVERSEAS = 3;

    private Departements() {
    }

    static String of(String commune) {
        if (commune.length() < OVERSEAS) {
            return "";
        }
        return commune.substring(0, commune.startsWith("97") || commune.startsWith("98") ? OVERSEAS : 2);
    }
}
