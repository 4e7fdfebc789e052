package fr.binome.mail;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A letter's model to and from the text of its row. */
@Singleton
final class ModelJson {

    private static final Argument<Map<String, Object>> MODEL = Argument.mapOf(String.class, Object.class);

    private final JsonMapper mapper;

    ModelJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(Map<String, Object> model) {
        try {
            return mapper.writeValueAsString(MODEL, model);
        } catch (IOException e) {
            throw new UncheckedIOException("The model of a letter could not be written as JSON.", e);
        }
    }

    Map<String, Object> read(String json) {
        try {
            return mapper.readValue(json, MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException("The model of a letter could not be read.", e);
        }
    }
}
