package fr.binome.account;

/** What a member of the team may do. The names stand in {@code @Secured} annotations and never change. */
public enum Role {
    LEAD,
    COORDINATOR,
    SAFEGUARDING,
    READ_ONLY
}
