package fr.binome.matching.candidates;

import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Way;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One mentee and one mentor under one round's rules, with what several rules ask of the two together. */
public final class Pairing {

    private static final int IN_PERSON = bit(Way.IN_PERSON);
    private static final int ASYNC = bit(Way.ASYNC);
    private static final int UNKNOWN = -1;

    private final RoundFacts round;
    private MenteeTraits mentee;
    private MentorTraits mentor;
    private int distance = UNKNOWN;
    private int reachable = UNKNOWN;

    public Pairing(MenteeFact mentee, MentorFact mentor, RoundFacts round) {
        this(round);
        of(round.traits(mentee), round.traits(mentor));
    }

    /** A pairing of nobody yet: for looking at many pairs one after the other. */
    Pairing(RoundFacts round) {
        this.round = round;
    }

    /** Turns to two others. */
    Pairing of(MenteeTraits newMentee, MentorTraits newMentor) {
        mentee = newMentee;
        mentor = newMentor;
        distance = UNKNOWN;
        reachable = UNKNOWN;
        return this;
    }

    /** Turns to the problem's mentor of this index, with the same mentee: for looking at many, one after the other. */
    public Pairing withMentor(int index) {
        return of(mentee, round.mentor(index));
    }

    /** Turns to the problem's mentee of this index, with the same mentor. */
    public Pairing withMentee(int index) {
        return of(round.mentee(index), mentor);
    }

    public MenteeFact mentee() {
        return mentee.fact();
    }

    public MentorFact mentor() {
        return mentor.fact();
    }

    MenteeTraits menteeTraits() {
        return mentee;
    }

    MentorTraits mentorTraits() {
        return mentor;
    }

    RoundFacts round() {
        return round;
    }

    /** Metres between the two communes. */
    public int distanceMetres() {
        if (distance == UNKNOWN) {
            distance = mentee.position().metres(mentor.position());
        }
        return distance;
    }

    /** How far the two reach together, in metres. */
    long reachMetres() {
        return mentee.reachMetres() + mentor.reachMetres();
    }

    public Periods sharedPeriods() {
        return new Periods(sharedPeriodBits());
    }

    int sharedPeriodBits() {
        return mentee.availability() & mentor.availability();
    }

    boolean bothAccept(Way way) {
        return (mentee.ways() & mentor.ways() & bit(way)) != 0;
    }

    /** Ways that both accept and, in person, can reach; periods apart. A bit each, by ordinal. */
    int reachableWayBits() {
        if (reachable == UNKNOWN) {
            int accepted = mentee.ways() & mentor.ways();
            reachable = (accepted & IN_PERSON) != 0 && !isWithinReach() ? accepted & ~IN_PERSON : accepted;
        }
        return reachable;
    }

    private boolean isWithinReach() {
        return mentee.position().square(mentor.position()) <= Position.farthestSquare(reachMetres())
                && distanceMetres() <= reachMetres();
    }

    /** Ways in which the two can really meet: reachable, and with a shared period unless by messages. A bit each. */
    int possibleWayBits() {
        return sharedPeriodBits() == 0 ? reachableWayBits() & ASYNC : reachableWayBits();
    }

    /** Ways that both accept and, in person, can reach; periods apart. */
    Set<Way> reachableWays() {
        return ways(reachableWayBits());
    }

    /** Ways in which the two can really meet: reachable, and with a shared period unless by messages. */
    public Set<Way> possibleWays() {
        return ways(possibleWayBits());
    }

    private static Set<Way> ways(int bits) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Way way : Way.values()) {
            if ((bits & bit(way)) != 0) {
                ways.add(way);
            }
        }
        return ways;
    }

    static int bit(Way way) {
        return 1 << way.ordinal();
    }

    boolean shareALanguage() {
        return round.languages().share(mentee.languages(), mentor.languages());
    }

    /** Languages of both; who names none speaks French. */
    public SortedSet<String> sharedLanguages() {
        SortedSet<String> shared = new TreeSet<>(LanguageSets.spoken(mentee().languages()));
        shared.retainAll(LanguageSets.spoken(mentor().languages()));
        return shared;
    }
}
