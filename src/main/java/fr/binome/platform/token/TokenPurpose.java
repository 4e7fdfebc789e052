package fr.binome.platform.token;

/** What a mailed link may do; a link made for one purpose opens no other page. */
public enum TokenPurpose {
    SIGN_IN,
    TEAM_INVITATION,
    GUARDIAN_AUTHORISATION,
    MENTOR_PROPOSAL,
    MENTEE_PROPOSAL,
    GUARDIAN_NOTICE,
    MENTOR_CONTACTS,
    MENTEE_CONTACTS,
    CHECK_IN,
    COMING_OF_AGE,
    MY_PAGE_MENTEE,
    MY_PAGE_MENTOR,
    MY_PAGE_GUARDIAN
}
