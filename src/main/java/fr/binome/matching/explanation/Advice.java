package fr.binome.matching.explanation;

import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The smallest single change that would give somebody left out a mentor with a free place: more travel time, then
 * meeting remotely, one more period, messages, no wish for the mentor's gender, and last the mentors' checks.
 */
public final class Advice {

    private static final List<Integer> MINUTES = List.of(30, 45, 60);

    private record Change(MenteeFact changed, String key, String... args) {
    }

    private final ToIntFunction<MenteeFact> freeMentors;

    /** @param freeMentors how many mentors would be possible and free for somebody with these facts */
    public Advice(ToIntFunction<MenteeFact> freeMentors) {
        this.freeMentors = freeMentors;
    }

    /** The advice, or null when no single change helps. */
    public Reason forMentee(MenteeFact mentee) {
        for (List<Change> changes : List.of(longerTravel(mentee), otherWay(mentee, Way.REMOTE, "advice.remote"),
                anotherPeriod(mentee), otherWay(mentee, Way.ASYNC, "advice.async"), noWish(mentee), checked(mentee))) {
            Reason best = best(changes);
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private Reason best(List<Change> changes) {
        Change best = null;
        int most = 0;
        for (Change change : changes) {
            int mentors = freeMentors.applyAsInt(change.changed());
            if (mentors > 0 && change.key().equals("advice.travel")) {
                return reason(change, mentors);
            }
            if (mentors > most) {
                most = mentors;
                best = change;
            }
        }
        return best == null ? null : reason(best, most);
    }

    private static Reason reason(Change change, int mentors) {
        List<String> args = new ArrayList<>(List.of(change.args()));
        args.add(0, String.valueOf(mentors));
        return new Reason(change.key() + (mentors == 1 ? ".one" : ""), args);
    }

    private static List<Change> longerTravel(MenteeFact mentee) {
        boolean travels = mentee.ways().contains(Way.IN_PERSON)
                && mentee.travelModes().stream().anyMatch(mode -> mode != Travel.COME_TO_ME);
        return !travels ? List.of() : MINUTES.stream()
                .filter(minutes -> minutes > mentee.maxTravelMinutes())
                .map(minutes -> new Change(mentee.withMaxTravelMinutes(minutes), "advice.travel", String.valueOf(minutes)))
                .toList();
    }

    private static List<Change> otherWay(MenteeFact mentee, Way way, String key) {
        if (mentee.ways().contains(way)) {
            return List.of();
        }
        Set<Way> ways = EnumSet.of(way);
        ways.addAll(mentee.ways());
        return List.of(new Change(mentee.withWays(ways), key));
    }

    private static List<Change> anotherPeriod(MenteeFact mentee) {
        List<Change> changes = new ArrayList<>();
        for (int index = 0; index < Periods.WEEK; index++) {
            if (!mentee.availability().contains(index)) {
                changes.add(new Change(mentee.withAvailability(mentee.availability().with(index)), "advice.period",
                        "period:" + Periods.code(index)));
            }
        }
        return changes;
    }

    private static List<Change> noWish(MenteeFact mentee) {
        return mentee.mentorWish() == MentorWish.ANY ? List.of()
                : List.of(new Change(mentee.withMentorWish(MentorWish.ANY), "advice.mentor-gender"));
    }

    private static List<Change> checked(MenteeFact mentee) {
        return mentee.requiredCheck() == CheckNeed.NONE ? List.of()
                : List.of(new Change(mentee.withRequiredCheck(CheckNeed.NONE), "advice.check"));
    }
}
