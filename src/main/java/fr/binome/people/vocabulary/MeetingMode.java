package fr.binome.people.vocabulary;

/** How a pair meets; ASYNC is remote without a shared hour (messages, mails). */
public enum MeetingMode implements Term {
    IN_PERSON, REMOTE, ASYNC;

    @Override
    public String family() {
        return "mode";
    }
}
