package fr.binome.round;

import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.Reason;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;

/**
 * A young person for whom a round found no mentor.
 *
 * @param funnel how many mentors were left after each rule
 * @param advice the smallest change that would help; null when no single one does
 */
@MappedEntity("left_outs")
record LeftOutMentee(@Id String id, String associationId, String roundId, String menteeId,
                     @TypeDef(type = DataType.STRING, converter = ReasonColumn.class) Reason why,
                     @TypeDef(type = DataType.STRING, converter = FunnelColumn.class) List<FunnelStep> funnel,
                     @Nullable @TypeDef(type = DataType.STRING, converter = ReasonColumn.class) Reason advice) {
}
