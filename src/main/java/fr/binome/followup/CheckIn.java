package fr.binome.followup;

import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Question;
import fr.binome.mail.Channel;
import fr.binome.pairing.Side;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Two questions to one side of a pair on one occasion.
 *
 * @param ordinal which of the monthly ones, from 1; 1 for the others
 * @param dueOn the day of the occasion, on which it need not have been sent
 * @param remindedAt null while nobody was reminded
 * @param answeredAt the latest answer; null before
 * @param expiresAt until when its links open
 * @param audience who answers
 * @param letterKey names the mail that asked, which may ask about other pairs of the same mentor as well
 * @param reminderKey names the reminder's mail; null while nobody was reminded
 */
@MappedEntity("check_ins")
record CheckIn(@Id String id, String associationId, String pairId, Side side, CheckInKind kind, int ordinal,
               Channel channel, CheckInStatus status, LocalDate dueOn, Instant sentAt, @Nullable Instant remindedAt,
               @Nullable Instant answeredAt, Instant expiresAt, Audience.Kind audience, String letterKey,
               @Nullable String reminderKey) {

    CheckIn reminded(Instant now, String key) {
        return new CheckIn(id, associationId, pairId, side, kind, ordinal, channel, status, dueOn, sentAt, now, answeredAt, expiresAt,
                audience, letterKey, key);
    }

    Question first() {
        return kind.first(side);
    }

    Question second() {
        return kind.second(side);
    }

    /** The mails that asked this. */
    List<String> letterKeys() {
        return reminderKey == null ? List.of(letterKey) : List.of(letterKey, reminderKey);
    }
}
