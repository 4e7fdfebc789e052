package fr.binome.round;

import fr.binome.account.Staff;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** Shows beforehand what a publication sends; implemented where pairs live. Implementations are thread-safe. */
public interface PublicationLetters {

    /** Whom a letter is for. */
    enum Reader {
        MENTOR, GUARDIAN, MENTEE,
        /** A minor who answers alone, once the guardians had their days. */
        MENTEE_LATER
    }

    /**
     * One letter.
     *
     * @param address null for whoever is called instead
     * @param text as it is sent, but for the links, which lead nowhere
     */
    record Shown(Reader reader, @Nullable String address, String subject, String text) {
    }

    /**
     * What the people of one pair read, one after the other: the mentor at once, the others once the mentor has said yes.
     *
     * @param mentor first name
     * @param mentee first name
     * @param coordinator who would follow the pair
     * @param letters the mentor's first; a minor's guardian before the minor
     */
    record Preview(String mentor, String mentee, String coordinator, List<Shown> letters) {
    }

    /**
     * The letters about one of the pairs, as a publication by this member at this moment would send them; nothing is changed.
     *
     * @param accepted everything that would be published, because it decides who follows which pair
     * @param index from 0, in the order in which they are published
     */
    Preview of(Staff by, Round round, List<Proposal> accepted, int index);
}
