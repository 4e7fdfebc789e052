package fr.binome.followup.catalogue;

/** Who is told about a signal besides finding it on the page of the day. The partner never is. */
public enum Addressee {
    /** The coordinator of the pair. */
    OWNER,
    /** Who stands in for the owner. */
    DEPUTY,
    /** The association's safeguarding lead. */
    SAFEGUARDING,
    /** The programme lead. */
    LEAD
}
