package fr.binome.round;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;

/** Who takes part in a round, as JSON. */
@Singleton
final class ScopeColumn extends JsonColumn<Scope> {

    ScopeColumn(ObjectMapper json) {
        super(json, Argument.of(Scope.class));
    }
}
