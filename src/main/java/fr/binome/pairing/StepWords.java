package fr.binome.pairing;

/** What the team reads of where a pair stands: a status, or whose turn it is while a minor's guardians come first. */
final class StepWords {

    private StepWords() {
    }

    /** The message key; {@code guardiansFirst} and {@code told} as a pair knows them. */
    static String key(PairStatus status, boolean guardiansFirst, boolean told) {
        return guardiansFirst ? told ? "pair.status.guardianDays" : "pair.status.guardianCall" : status.labelKey();
    }
}
