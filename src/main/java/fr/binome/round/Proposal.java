package fr.binome.round;

import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.Way;
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
 * @param points rule by rule
 * @param alternatives the two best other mentors, or fewer
 * @param decisionReason why it was refused; empty otherwise
 * @param publishedAt when it became a pair; null before
 */
@MappedEntity("proposals")
public record Proposal(@Id String id, String associationId, String roundId, String menteeId, String mentorId, int score,
                       int distanceMetres, Way way, @Nullable String slot,
                       @TypeDef(type = DataType.STRING, converter = PointsColumn.class) List<RulePoints> points,
                       @TypeDef(type = DataType.STRING, converter = ReasonsColumn.class) List<Reason> reasons,
                       @TypeDef(type = DataType.STRING, converter = ReasonsColumn.class) List<Reason> weakPoints,
                       @TypeDef(type = DataType.STRING, converter = AlternativesColumn.class) List<Alternative> alternatives,
                       Decision decision, String decisionReason, @Nullable String decidedBy, @Nullable Instant decidedAt,
                       @Nullable Instant publishedAt, @Version Long version) {

    /** Whether it still waits for a decision or for its publication. */
    boolean open() {
        return publishedAt == null && (decision == Decision.PENDING || decision == Decision.ACCEPTED);
    }
}
