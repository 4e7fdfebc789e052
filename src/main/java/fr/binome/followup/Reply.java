package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Question;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * The latest answer to one question of a check-in.
 *
 * @param withinMinute it came less than a minute after a mail was sent, as the answers of mail scanners do
 */
@MappedEntity("answers")
record Reply(@Id String id, String associationId, String checkInId, Question question, Answer answer,
             ReplyChannel channel, boolean withinMinute, Instant at) {
}
