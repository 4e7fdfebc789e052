package fr.binome.matching.planning;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;

import fr.binome.matching.candidates.PairRule;
import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.model.RuleName;
import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/** What makes a plan possible, complete and good. Conflicts count their excess, so that every step towards none pays. */
public class PairingConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        List<Constraint> constraints = new ArrayList<>(List.of(
                // Hard
                mentorHasAPlaceForEach(factory),
                mentorMeetsOneAtATime(factory),
                siblingsHaveTheirOwnMentor(factory),
                venueHasRoomInEachPeriod(factory),
                venueLiesWithinReachOfBoth(factory),
                fewPairsAreMoved(factory),
                // Medium
                nobodyIsForgotten(factory),
                // Soft
                everyPairIsWorthItsCost(factory),
                pairEarns(RuleName.KEEP, factory),
                meetingInPersonHasAVenue(factory),
                groupPays(RuleName.EQUITY, factory),
                groupPays(RuleName.QUOTA, factory),
                groupPays(RuleName.PORTFOLIO, factory),
                groupThatNobodyCanJoinPays(factory)));
        PairRules.ALL.stream().map(PairRule::name).forEach(rule -> constraints.add(pairEarns(rule, factory)));
        return constraints.toArray(Constraint[]::new);
    }

    /** A mentor has at most as many new mentees as free places. */
    Constraint mentorHasAPlaceForEach(ConstraintFactory factory) {
        return matched(factory)
                .groupBy(Assignment::mentor, count())
                .filter((mentor, mentees) -> mentees > mentor.free())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (mentor, mentees) -> mentees - mentor.free())
                .asConstraint("mentor has a place for each");
    }

    /** Two mentees of one mentor never hold the same weekly period. */
    Constraint mentorMeetsOneAtATime(ConstraintFactory factory) {
        return matched(factory)
                .filter(assignment -> assignment.getPlacement().holdsSlot())
                .groupBy(Assignment::mentor, Assignment::slot, count())
                .filter((mentor, slot, mentees) -> mentees > 1)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (mentor, slot, mentees) -> mentees - 1)
                .asConstraint("mentor meets one at a time");
    }

    /** Siblings who asked for it do not share a mentor. */
    Constraint siblingsHaveTheirOwnMentor(ConstraintFactory factory) {
        return matched(factory)
                .filter(Assignment::hasSiblings)
                .join(matched(factory).filter(Assignment::hasSiblings),
                        Joiners.equal(Assignment::mentor), Joiners.lessThan(Assignment::getMentee))
                .filter(Assignment::mustBeApartFrom)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (sibling, other) -> 1)
                .asConstraint("siblings have their own mentor");
    }

    /** A venue takes so many pairs in a weekly period, none when it is closed. */
    Constraint venueHasRoomInEachPeriod(ConstraintFactory factory) {
        return matched(factory)
                .filter(assignment -> assignment.hasVenue() && assignment.getPlacement().holdsSlot())
                .groupBy(Assignment::getVenue, Assignment::slot, count())
                .filter((venue, slot, pairs) -> pairs > venue.room(slot))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (venue, slot, pairs) -> pairs - venue.room(slot))
                .asConstraint("venue has room in each period");
    }

    /** A venue is for two who meet in person, and each gets there within the own limit. */
    Constraint venueLiesWithinReachOfBoth(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(Assignment.class)
                .filter(assignment -> assignment.hasVenue() && !assignment.isVenueWithinReach())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, assignment -> 1)
                .asConstraint("venue lies within reach of both");
    }

    /** A change of a plan that people know leaves all but a few of its pairs as they are. */
    Constraint fewPairsAreMoved(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(Assignment.class)
                .filter(Assignment::isMoved)
                .groupBy(count())
                .join(ChangeLimit.class)
                .filter((moved, limit) -> moved > limit.mostMoved())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (moved, limit) -> moved - limit.mostMoved())
                .asConstraint("few pairs are moved");
    }

    /** Each matched mentee counts, as often as its priority says. */
    Constraint nobodyIsForgotten(ConstraintFactory factory) {
        return matched(factory)
                .rewardLong(HardMediumSoftLongScore.ONE_MEDIUM, assignment -> assignment.getPlacement().worth().matched())
                .asConstraint("nobody is forgotten");
    }

    /** Under best-pairs, a pair has to earn more than it costs. */
    Constraint everyPairIsWorthItsCost(ConstraintFactory factory) {
        return matched(factory)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, assignment -> assignment.getPlacement().worth().pairCost())
                .asConstraint("every pair is worth its cost");
    }

    /** A pair earns the points that its rule stored for it. */
    Constraint pairEarns(RuleName rule, ConstraintFactory factory) {
        return matched(factory)
                .rewardLong(HardMediumSoftLongScore.ONE_SOFT, assignment -> assignment.getPlacement().worth().points(rule))
                .asConstraint(rule.code());
    }

    /** Who meets in person has a venue, or still has to agree on one. */
    Constraint meetingInPersonHasAVenue(ConstraintFactory factory) {
        return matched(factory)
                .filter(Assignment::lacksVenue)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, assignment -> assignment.getPlacement().worth().withoutVenue())
                .asConstraint(RuleName.VENUE.code());
    }

    /** A group pays for its number of matched members. Sums over everybody, since a group without a match would not be seen. */
    Constraint groupPays(RuleName rule, ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(Assignment.class)
                .flattenLast(Assignment::groupShares)
                .filter(share -> share.group().rule() == rule)
                .groupBy(GroupShare::group, sum(GroupShare::matched))
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, MatchedGroup::thousandths)
                .asConstraint(rule.code());
    }

    /** A group of whom nobody has a possible mentor pays whatever the plan. */
    Constraint groupThatNobodyCanJoinPays(ConstraintFactory factory) {
        return factory.forEach(MatchedGroup.class)
                .filter(group -> !group.isReachable())
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, group -> group.thousandths(0))
                .asConstraint("group that nobody can join");
    }

    /** A mentee without venue is matched all the same, so that plain forEach would forget it. */
    private static UniConstraintStream<Assignment> matched(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(Assignment.class).filter(Assignment::isMatched);
    }
}
