package fr.binome.round;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Keeps a value as JSON in one text column. Null stays null. */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final ObjectMapper json;
    private final Argument<T> type;

    JsonColumn(ObjectMapper json, Argument<T> type) {
        this.json = json;
        this.type = type;
    }

    @Override
    public String convertToPersistedValue(T value, ConversionContext context) {
        try {
            return value == null ? null : json.writeValueAsString(type, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public T convertToEntityValue(String stored, ConversionContext context) {
        try {
            return stored == null ? null : json.readValue(stored, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The column holds (" + stored + "), which is not a (" + type.getTypeName() + ").", e);
        }
    }
}
