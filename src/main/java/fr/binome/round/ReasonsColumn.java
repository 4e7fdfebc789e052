package fr.binome.round;

import fr.binome.matching.model.Reason;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** Reasons as JSON, such as {@code [{"key":"reason.goal","args":["goal:STAG"]}]}; also for the pairs that carry them on. */
@Singleton
public final class ReasonsColumn extends JsonColumn<List<Reason>> {

    ReasonsColumn(ObjectMapper json) {
        super(json, Argument.listOf(Reason.class));
    }
}
