package fr.binome.followup;

import fr.binome.mail.Channel;
import fr.binome.mail.Outbox;
import fr.binome.platform.Ids;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks one person, about one pair or several: the check-ins, their links and the letter are written together or not at all.
 * Thread-safe.
 */
@Singleton
class CheckInInvitations {

    /** How long a mailed link can be answered. */
    static final Duration LIFE = Duration.ofDays(21);
    private static final String REMINDER = ":reminder";

    private final CheckInRepository checkIns;
    private final CheckInLetters letters;
    private final Audiences audiences;
    private final Duos duos;
    private final Outbox outbox;

    CheckInInvitations(CheckInRepository checkIns, CheckInLetters letters, Audiences audiences, Duos duos, Outbox outbox) {
        this.checkIns = checkIns;
        this.letters = letters;
        this.audiences = audiences;
        this.duos = duos;
        this.outbox = outbox;
    }

    /** The same, with the people read for it. */
    @Transactional
    List<Ask> send(List<Ask> asks, Instant now) {
        return send(asks, duos.all(asks.stream().map(Ask::pair).toList()), now);
    }

    /**
     * @param asks of one person
     * @param people by the ids of their pairs, read a moment ago
     * @return those who were not asked on these occasions before
     * @throws NotFoundException if the people of a pair are gone
     */
    @Transactional
    List<Ask> send(List<Ask> asks, Map<String, Duo> people, Instant now) {
        String key = "check-in:" + Ids.next();
        List<Block> asked = new ArrayList<>();
        List<Ask> sent = new ArrayList<>();
        for (Ask ask : asks) {
            Duo duo = found(people, ask.pair().id());
            Audience audience = audiences.of(duo, ask.side(), now);
            String id = Ids.next();
            CheckIn checkIn = new CheckIn(id, ask.pair().associationId(), ask.pair().id(), ask.side(), ask.occasion().kind(),
                    ask.occasion().ordinal(), audience.recipient().channel(), CheckInStatus.OPEN, ask.occasion().dueOn(), now, null,
                    null, now.plus(LIFE), audience.kind(), ownKey(audience, id, "", key), null);
            checkIns.insertUnlessKnown(checkIn);
            if (checkIns.countById(id) == 1) {
                sent.add(ask);
                asked.add(new Block(checkIn, duo, audience));
            }
        }
        post(asked, "check-in-", "", key, now);
        return sent;
    }

    /**
     * Asks once more about what is still open.
     *
     * @param open check-ins that one letter asked
     * @param people by the ids of their pairs, read a moment ago
     * @return how many were reminded: none if somebody has answered or was quicker
     * @throws NotFoundException if the people of a pair are gone
     */
    @Transactional
    int remind(List<CheckIn> open, Map<String, Duo> people, Instant now) {
        String key = open.get(0).letterKey() + REMINDER;
        List<Block> asked = new ArrayList<>();
        for (CheckIn checkIn : open) {
            Duo duo = found(people, checkIn.pairId());
            Audience audience = audiences.of(duo, checkIn.side(), now);
            if (checkIns.remind(checkIn.associationId(), checkIn.id(), ownKey(audience, checkIn.id(), REMINDER, key), now) == 1) {
                asked.add(new Block(checkIn, duo, audience));
            }
        }
        post(asked, "check-in-reminder-", REMINDER, key, now);
        return asked.size();
    }

    private static Duo found(Map<String, Duo> people, String pairId) {
        return Optional.ofNullable(people.get(pairId)).orElseThrow(NotFoundException::new);
    }

    /** Mails ask everything at once; on the phone list each pair is a line of its own. */
    private void post(List<Block> asked, String template, String occasion, String key, Instant now) {
        List<Block> mailed = asked.stream().filter(each -> each.audience().recipient().channel() == Channel.MAIL).toList();
        if (!mailed.isEmpty()) {
            outbox.post(letters.of(mailed, template, key, now));
        }
        asked.stream().filter(each -> each.audience().recipient().channel() == Channel.PHONE)
                .forEach(each -> outbox.post(letters.of(List.of(each), template,
                        ownKey(each.audience(), each.checkIn().id(), occasion, key), now)));
    }

    /** A call is a line of its own for each check-in; a mail asks all of them. */
    private static String ownKey(Audience audience, String checkInId, String occasion, String letterKey) {
        return audience.recipient().channel() == Channel.PHONE ? "check-in:" + checkInId + occasion : letterKey;
    }

    /** One check-in that a letter asks. */
    record Block(CheckIn checkIn, Duo duo, Audience audience) {
    }
}
