package fr.binome.round;

import fr.binome.account.Staff;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** Shows beforehand what a publication sends; implemented where pairs live. Implementations are thread-safe. */
public interface PublicationLetters {

    /**
     * What one mentor is asked.
     *
     * @param mentor first name
     * @param mentee first name
     * @param coordinator who would follow the pair
     * @param address null for whoever is called instead
     * @param text as it is sent, but for the link, which leads nowhere
     */
    record Preview(String mentor, String mentee, String coordinator, @Nullable String address, String subject, String text) {
    }

    /**
     * The letter about one of the pairs, as a publication by this member at this moment would send it; nothing is changed.
     *
     * @param accepted everything that would be published, because it decides who follows which pair
     * @param index from 0, in the order in which they are published
     */
    Preview of(Staff by, Round round, List<Proposal> accepted, int index);
}
