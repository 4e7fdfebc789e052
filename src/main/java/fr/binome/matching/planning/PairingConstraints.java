package fr.binome.matching.planning;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;

import fr.binome.matching.model.Level;
import fr.binome.matching.model.RuleName;
import java.util.ArrayList;
import java.util.Arrays;
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
                // Medium
                nobodyIsForgotten(factory),
                // Soft
                everyPairIsWorthItsCost(factory)));
        Arrays.stream(RuleName.values())
                .filter(rule -> rule.level() == Level.SOFT)
                .forEach(rule -> constraints.add(pairEarns(rule, factory)));
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
                .groupBy(Assignment::mentor, assignment -> assignment.getPlacement().slot(), count())
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

    private static UniConstraintStream<Assignment> matched(ConstraintFactory factory) {
        return factory.forEach(Assignment.class);
    }
}
