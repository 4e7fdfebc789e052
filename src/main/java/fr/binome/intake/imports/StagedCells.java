package fr.binome.intake.imports;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The cells of a waiting row to and from JSON. Thread-safe. */
@Singleton
class StagedCells {

    private static final Argument<Map<String, String>> CELLS = Argument.mapOf(String.class, String.class);

    private final JsonMapper mapper;

    StagedCells(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(Map<String, String> cells) {
        try {
            return mapper.writeValueAsString(CELLS, cells);
        } catch (IOException e) {
            throw new UncheckedIOException("The cells of a row could not be written as JSON.", e);
        }
    }

    Map<String, String> read(String json) {
        try {
            return mapper.readValue(json, CELLS);
        } catch (IOException e) {
            throw new UncheckedIOException("The cells of a waiting row could not be read.", e);
        }
    }
}
