package fr.binome.bench.cold;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** Places and periods first, then the number matched, then points: what the engine's flow holds as a network. */
public class ColdConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {mentorHasPlaceAndPeriodForEach(factory), nobodyIsForgotten(factory), pairsEarnPoints(factory)};
    }

    private Constraint mentorHasPlaceAndPeriodForEach(ConstraintFactory factory) {
        return factory.forEach(ColdMentee.class)
                .groupBy(ColdMentee::getMentor, ConstraintCollectors.toList())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (mentor, mentees) -> mentor.tooMany(mentees))
                .asConstraint("mentor has a place and a period for each");
    }

    private Constraint nobodyIsForgotten(ConstraintFactory factory) {
        return factory.forEach(ColdMentee.class)
                .rewardLong(HardMediumSoftLongScore.ONE_MEDIUM, mentee -> 1)
                .asConstraint("nobody is forgotten");
    }

    private Constraint pairsEarnPoints(ConstraintFactory factory) {
        return factory.forEach(ColdMentee.class)
                .rewardLong(HardMediumSoftLongScore.ONE_SOFT, ColdMentee::points)
                .asConstraint("pairs earn points");
    }
}
