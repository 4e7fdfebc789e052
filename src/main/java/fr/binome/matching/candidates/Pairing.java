package fr.binome.matching.candidates;

import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Way;
import fr.binome.territory.Distance;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One mentee and one mentor under one round's rules, with what several rules ask of the two together. */
public final class Pairing {

    private static final Set<String> FRENCH = Set.of("fr");

    private final MenteeFact mentee;
    private final MentorFact mentor;
    private final RoundFacts round;
    private int distance = -1;
    private long reach = -1;

    public Pairing(MenteeFact mentee, MentorFact mentor, RoundFacts round) {
        this.mentee = mentee;
        this.mentor = mentor;
        this.round = round;
    }

    public MenteeFact mentee() {
        return mentee;
    }

    public MentorFact mentor() {
        return mentor;
    }

    RoundFacts round() {
        return round;
    }

    /** Metres between the two communes. */
    public int distanceMetres() {
        if (distance < 0) {
            distance = Distance.metres(mentee.place().latitude(), mentee.place().longitude(),
                    mentor.place().latitude(), mentor.place().longitude());
        }
        return distance;
    }

    /** How far the two reach together, in metres. */
    long reachMetres() {
        if (reach < 0) {
            reach = round.reachMetres(mentee.travelModes(), mentee.maxTravelMinutes())
                    + round.reachMetres(mentor.travelModes(), mentor.maxTravelMinutes());
        }
        return reach;
    }

    public Periods sharedPeriods() {
        return mentee.availability().and(mentor.availability());
    }

    boolean bothAccept(Way way) {
        return mentee.ways().contains(way) && mentor.ways().contains(way);
    }

    /** Ways that both accept and, in person, can reach; periods apart. */
    Set<Way> reachableWays() {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Way way : Way.values()) {
            if (bothAccept(way) && (way != Way.IN_PERSON || distanceMetres() <= reachMetres())) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** Ways in which the two can really meet: reachable, and with a shared period unless by messages. */
    public Set<Way> possibleWays() {
        Set<Way> ways = reachableWays();
        if (sharedPeriods().isEmpty()) {
            ways.retainAll(EnumSet.of(Way.ASYNC));
        }
        return ways;
    }

    /** Languages of both; who names none speaks French. */
    public SortedSet<String> sharedLanguages() {
        SortedSet<String> shared = new TreeSet<>(spoken(mentee.languages()));
        shared.retainAll(spoken(mentor.languages()));
        return shared;
    }

    private static Set<String> spoken(Set<String> languages) {
        return languages.isEmpty() ? FRENCH : languages;
    }
}
