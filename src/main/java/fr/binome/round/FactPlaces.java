package fr.binome.round;

import fr.binome.matching.model.Place;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;

/** Where a commune lies, as the engine knows it. */
final class FactPlaces {

    private FactPlaces() {
    }

    static Place of(String insee) {
        Commune commune = Communes.all().byInsee(insee).orElseThrow(() -> new IllegalStateException("The commune (" + insee
                + ") of somebody in the round is unknown.\nMaybe it has merged with another; correct it in the person's file."));
        return new Place(commune.insee(), commune.latitude(), commune.longitude());
    }
}
