package fr.binome.followup.catalogue;

/** What an answer says about whether the two have been in touch. */
public enum Contact {
    YES, NO, NOT_SAID
}
