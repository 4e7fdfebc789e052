package fr.binome.people;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.List;

/** Stores a list of codes in one column as the files write it: {@code STAG|ALTE}. Never null. */
@Singleton
public final class Codes implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToPersistedValue(List<String> codes, ConversionContext context) {
        return codes == null ? "" : String.join("|", codes);
    }

    @Override
    public List<String> convertToEntityValue(String stored, ConversionContext context) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split("\\|"));
    }
}
