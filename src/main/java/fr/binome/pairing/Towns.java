package fr.binome.pairing;

import fr.binome.territory.Commune;
import fr.binome.territory.Communes;

/** What communes are called. */
final class Towns {

    private Towns() {
    }

    /** The name of a commune; its INSEE code if that is unknown. */
    static String name(String insee) {
        return Communes.all().byInsee(insee).map(Commune::name).orElse(insee);
    }
}
