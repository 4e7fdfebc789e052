package fr.binome.round;

import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.RankedMentor;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.Way;
import fr.binome.people.Codes;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;

/**
 * A pair that the engine proposes and a person decides upon. Reasons are keys with arguments, worded when shown.
 *
 * @param score in thousandths of a point, 0 to 100,000 with the default weights
 * @param distanceMetres between the two communes, whatever the way
 * @param slot the weekly period held, such as {@code WED-EVENING}; null for ASYNC
 * @param venueId of the place that the plan gave the two for their first meeting; null when there is none
 * @param points rule by rule
 * @param alternatives the two best other mentors, or fewer
 * @param otherMentees the two best other mentees for the mentor, or fewer; null for a proposal made before they were kept
 * @param origin who made it
 * @param locked whether a new run keeps it as it is
 * @param setAside whether somebody wants to look at it by itself
 * @param weak whether there are weak points
 * @param waived codes of the rules that a hand-made pair may break
 * @param movedFrom the mentor whom the latest run took from the mentee; null if it took none
 * @param decisionReason why it was refused, forbidden or made by hand; empty otherwise
 * @param publishedAt when it became a pair; null before
 */
@MappedEntity("proposals")
public record Proposal(@Id String id, String associationId, String roundId, String menteeId, String mentorId, int score,
                       int distanceMetres, Way way, @Nullable String slot, @Nullable String venueId,
                       @TypeDef(type = DataType.STRING, converter = PointsColumn.class) List<RulePoints> points,
                       @TypeDef(type = DataType.STRING, converter = ReasonsColumn.class) List<Reason> reasons,
                       @TypeDef(type = DataType.STRING, converter = ReasonsColumn.class) List<Reason> weakPoints,
                       @TypeDef(type = DataType.STRING, converter = AlternativesColumn.class) List<Alternative> alternatives,
                       @Nullable @TypeDef(type = DataType.STRING, converter = OtherMenteesColumn.class) List<OtherMentee> otherMentees,
                       Origin origin, boolean locked, boolean setAside, boolean weak,
                       @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> waived, @Nullable String movedFrom,
                       Decision decision, String decisionReason, @Nullable String decidedBy, @Nullable Instant decidedAt,
                       @Nullable Instant publishedAt, @Version Long version) {

    /** What a run has found, still to decide. */
    static Proposal found(Round round, PlannedPair pair) {
        return of(round, pair, Origin.ENGINE, Decision.PENDING);
    }

    static Proposal of(Round round, PlannedPair pair, Origin origin, Decision decision) {
        Way way = pair.way() == null ? Way.REMOTE : pair.way();
        return new Proposal(Ids.next(), round.associationId(), round.id(), pair.menteeId(), pair.mentorId(), pair.scoreThousandths(),
                pair.distanceMetres(), way, pair.slot(), pair.venue(), pair.points(), pair.reasons(), pair.weakPoints(), pair.alternatives(),
                pair.otherMentees(), origin, origin.byHand(), false, !pair.weakPoints().isEmpty(), List.of(), null,
                decision, "", null, null, null, 0L);
    }

    /** A mentor whom somebody chose among the best for one mentee. */
    static Proposal chosen(Round round, String menteeId, RankedMentor mentor, List<Alternative> others) {
        return new Proposal(Ids.next(), round.associationId(), round.id(), menteeId, mentor.mentorId(), mentor.scoreThousandths(),
                mentor.distanceMetres(), mentor.way(), mentor.slot(), null, mentor.points(), mentor.reasons(), mentor.weakPoints(), others, List.of(),
                Origin.HAND, true, false, !mentor.weakPoints().isEmpty(), List.of(), null, Decision.PENDING, "", null, null, null, 0L);
    }

    /** The same pair as another run tells it. */
    Proposal told(PlannedPair pair) {
        return new Proposal(id, associationId, roundId, menteeId, mentorId, pair.scoreThousandths(), pair.distanceMetres(),
                pair.way() == null ? way : pair.way(), pair.slot(), pair.venue(), pair.points(), pair.reasons(), pair.weakPoints(), pair.alternatives(),
                pair.otherMentees(), origin, locked, setAside, !pair.weakPoints().isEmpty(), waived, null, decision, decisionReason,
                decidedBy, decidedAt, publishedAt, version);
    }

    Proposal movedFrom(@Nullable String mentor) {
        return new Proposal(id, associationId, roundId, menteeId, mentorId, score, distanceMetres, way, slot, venueId, points, reasons, weakPoints,
                alternatives, otherMentees, origin, locked, setAside, weak, waived, mentor, decision, decisionReason, decidedBy,
                decidedAt, publishedAt, version);
    }

    /** The same, allowed to break these rules for a reason. */
    Proposal waiving(List<String> rules, String reason) {
        return new Proposal(id, associationId, roundId, menteeId, mentorId, score, distanceMetres, way, slot, venueId, points, reasons, weakPoints,
                alternatives, otherMentees, origin, locked, setAside, weak, rules, movedFrom, decision, reason, decidedBy,
                decidedAt, publishedAt, version);
    }

    /** Whether it still waits for a decision or for its publication. */
    boolean open() {
        return publishedAt == null && (decision == Decision.PENDING || decision == Decision.ACCEPTED);
    }

    /** The pair as a run told it. */
    PlannedPair planned() {
        return new PlannedPair(menteeId, mentorId, false, score, distanceMetres, way, slot, venueId, points, reasons, weakPoints, alternatives,
                otherMentees == null ? List.of() : otherMentees);
    }

    /** Whether a new run leaves it as it is. */
    boolean kept() {
        return publishedAt == null && (decision == Decision.ACCEPTED || decision == Decision.PENDING && locked);
    }
}
