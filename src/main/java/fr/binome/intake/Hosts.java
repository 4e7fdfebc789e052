package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;

/** The association that a public address names. Thread-safe. */
@Singleton
class Hosts {

    private final AssociationRepository associations;

    Hosts(AssociationRepository associations) {
        this.associations = associations;
    }

    /** @throws NotFoundException if no association has this slug */
    Association named(String slug) {
        return associations.findBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
