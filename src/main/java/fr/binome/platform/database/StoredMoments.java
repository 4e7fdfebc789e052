package fr.binome.platform.database;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.runtime.convert.DataTypeConverter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Moments are stored in UTC. A projection with a column that its repository's row does not have is read as a date and time
 * without zone, which would otherwise be taken for the machine's own. Thread-safe.
 */
@Singleton
final class StoredMoments implements DataTypeConverter<LocalDateTime, Instant> {

    @Override
    public Optional<Instant> convert(LocalDateTime stored, Class<Instant> target, ConversionContext context) {
        return Optional.of(stored.toInstant(ZoneOffset.UTC));
    }
}
