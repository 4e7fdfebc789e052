package fr.binome.people;

/** What other rooms do when somebody may no longer be in a pair. Beans of this type are called within the transaction of the loss. */
public interface ConsentEvents {

    /**
     * What allowed the young person to take part is gone: an authorisation withdrawn, or missing since a birth date was corrected.
     *
     * @param actor a member's id, or {@code guardian}, {@code mentee}, {@code system}
     */
    void lost(String associationId, String menteeId, String actor);
}
