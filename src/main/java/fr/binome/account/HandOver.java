package fr.binome.account;

/**
 * Something that members answer for and that must go to somebody else before an account closes: pairs, signals. Implementations
 * are beans, thread-safe; both methods run in the transaction of the closing page or of the closing.
 */
public interface HandOver {

    /** The message key of "how many there are", with {@code .one} and {@code .other}. */
    String countKey();

    /** How many the member answers for now. */
    long count(String associationId, String memberId);

    /** Gives all of them to another member; {@code actor} is the id of the member who decides. */
    void move(String associationId, TeamMember from, TeamMember to, String actor);
}
