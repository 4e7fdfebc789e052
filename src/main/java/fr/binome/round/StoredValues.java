package fr.binome.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import io.micronaut.serde.annotation.SerdeImport;

/** The engine's small values that rows keep as JSON; the engine itself knows nothing of JSON. */
@SerdeImport(value = Alternative.class, mixin = StoredValues.Whole.class)
@SerdeImport(value = FunnelStep.class, mixin = StoredValues.Whole.class)
@SerdeImport(value = OtherMentee.class, mixin = StoredValues.Whole.class)
@SerdeImport(value = Reason.class, mixin = StoredValues.Whole.class)
@SerdeImport(value = RulePoints.class, mixin = StoredValues.Whole.class)
final class StoredValues {

    /** Empty lists are written, too: the engine's values know no nulls. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    interface Whole {
    }

    private StoredValues() {
    }
}
