package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A letter's model to and from the text of its row. */
@Singleton
final class ModelJson {

    private static final Argument<Map<String, Object>> MODEL = Argument.mapOf(String.class, Object.class);

    private static final Argument<List<Map<String, String>>> ATTACHMENTS =
            Argument.listOf(Argument.mapOf(String.class, String.class));

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

    /** Null when there are none, so that the rows of most mails hold nothing. */
    @Nullable
    String writeAttachments(List<Attachment> attachments) {
        if (attachments.isEmpty()) {
            return null;
        }
        List<Map<String, String>> files = attachments.stream().map(file -> Map.of("fileName", file.fileName(), "contentType",
                file.contentType(), "base64", file.base64())).toList();
        try {
            return mapper.writeValueAsString(ATTACHMENTS, files);
        } catch (IOException e) {
            throw new UncheckedIOException("The attachments of a letter could not be written as JSON.", e);
        }
    }

    List<Attachment> readAttachments(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return mapper.readValue(json, ATTACHMENTS).stream()
                    .map(file -> new Attachment(file.get("fileName"), file.get("contentType"), file.get("base64"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The attachments of a letter could not be read.", e);
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
