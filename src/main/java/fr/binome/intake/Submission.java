package fr.binome.intake;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;

/**
 * A form that is sent.
 *
 * @param id of the draft, so that sending twice makes one person
 * @param language of the pages, in which the person will be written to
 * @param extras answers to the association's own questions, by their ids
 * @param branchId at whose entrance the form was begun; null for the association as a whole
 */
record Submission<F>(String id, String language, F answers, Map<String, String> extras, @Nullable String branchId) {
}
