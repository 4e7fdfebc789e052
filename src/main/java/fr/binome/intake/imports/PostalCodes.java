package fr.binome.intake.imports;

import fr.binome.territory.Commune;

/** The postal code to keep of a row. */
final class PostalCodes {

    private PostalCodes() {
    }

    /** The written one if the commune has it, with the zero that a spreadsheet dropped; else the commune's first. */
    static String of(String written, Commune commune) {
        String whole = written.matches("\\d{4}") ? "0" + written : written;
        return commune.postalCodes().contains(whole) ? whole : commune.postalCodes().get(0);
    }
}
