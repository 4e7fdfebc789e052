package fr.binome.followup;

import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.platform.Ids;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks people of one association, each about one pair or several: the check-ins, their links and the letters are written
 * together or not at all. Thread-safe.
 */
@Singleton
class CheckInInvitations {

    /** How long a mailed link can be answered. */
    static final Duration LIFE = Duration.ofDays(21);
    private static final String REMINDER = ":reminder";

    private final CheckInRepository checkIns;
    private final CheckInLetters letters;
    private final Readerships readerships;
    private final Outbox outbox;

    CheckInInvitations(CheckInRepository checkIns, CheckInLetters letters, Readerships readerships, Outbox outbox) {
        this.checkIns = checkIns;
        this.letters = letters;
        this.readerships = readerships;
        this.outbox = outbox;
    }

    /** The same for one person, with what is needed read for it. */
    @Transactional
    List<Ask> send(List<Ask> asks, Instant now) {
        return send(List.of(asks), readerships.of(asks.stream().map(Ask::pair).toList(), now), now);
    }

    /**
     * @param everybody for each person what to ask; at least one person, all of one association
     * @param readership of all these pairs, read a moment ago
     * @return those who were not asked on these occasions before
     * @throws NotFoundException if the people of a pair are gone
     */
    @Transactional
    List<Ask> send(List<List<Ask>> everybody, Readership readership, Instant now) {
        List<Block> blocks = new ArrayList<>();
        for (List<Ask> asks : everybody) {
            String key = "check-in:" + Ids.next();
            asks.forEach(ask -> blocks.add(block(ask, key, readership, now)));
        }
        List<CheckIn> wanted = blocks.stream().map(Block::checkIn).toList();
        checkIns.insertUnlessKnown(wanted);
        Set<String> written = new HashSet<>(checkIns.stored(wanted.get(0).associationId(), ids(wanted)));
        List<Block> asked = blocks.stream().filter(block -> written.contains(block.checkIn().id())).toList();
        post(asked, "check-in-", "", readership, now);
        return asked.stream().map(Block::ask).toList();
    }

    private static Block block(Ask ask, String key, Readership readership, Instant now) {
        Duo duo = readership.duo(ask.pair().pairId());
        Audience audience = readership.audience(duo, ask.side());
        String id = Ids.next();
        return new Block(new CheckIn(id, ask.pair().associationId(), ask.pair().pairId(), ask.side(), ask.occasion().kind(),
                ask.occasion().ordinal(), audience.recipient().channel(), CheckInStatus.OPEN, ask.occasion().dueOn(), now, null,
                null, now.plus(LIFE), audience.kind(), ownKey(audience, id, "", key), null), duo, audience, key, ask);
    }

    /**
     * Asks once more about what is still open.
     *
     * @param letters for each letter the check-ins that it asked; at least one letter, all of one association
     * @param readership of all these pairs, read a moment ago
     * @return how many check-ins were reminded of: none if somebody has answered or was quicker
     * @throws NotFoundException if the people of a pair are gone
     */
    @Transactional
    int remind(List<List<CheckIn>> letters, Readership readership, Instant now) {
        List<CheckIn> wanted = letters.stream().flatMap(List::stream).toList();
        Set<String> open = new HashSet<>(checkIns.lockToRemind(wanted.get(0).associationId(), ids(wanted)));
        List<Block> asked = wanted.stream().filter(checkIn -> open.contains(checkIn.id())).map(checkIn -> {
            Duo duo = readership.duo(checkIn.pairId());
            Audience audience = readership.audience(duo, checkIn.side());
            String key = checkIn.letterKey() + REMINDER;
            return new Block(checkIn.reminded(now, ownKey(audience, checkIn.id(), REMINDER, key)), duo, audience, key, null);
        }).toList();
        if (!asked.isEmpty()) {
            checkIns.reminded(asked.stream().map(Block::checkIn).toList());
            post(asked, "check-in-reminder-", REMINDER, readership, now);
        }
        return asked.size();
    }

    /** Mails ask everything of one key at once; on the phone list each pair is a line of its own. */
    private void post(List<Block> asked, String template, String occasion, Readership readership, Instant now) {
        if (asked.isEmpty()) {
            return;
        }
        BiFunction<List<Block>, String, Letter> written = letters.writer(asked, template, readership, now);
        Stream<Letter> mails = asked.stream().filter(block -> block.goesBy(Channel.MAIL)).collect(Collectors.groupingBy(Block::key))
                .entrySet().stream().map(mail -> written.apply(mail.getValue(), mail.getKey()));
        Stream<Letter> calls = asked.stream().filter(block -> block.goesBy(Channel.PHONE))
                .map(block -> written.apply(List.of(block), ownKey(block.audience(), block.checkIn().id(), occasion, block.key())));
        outbox.postAll(Stream.concat(mails, calls).toList());
    }

    /** A call is a line of its own for each check-in; a mail asks all of them. */
    private static String ownKey(Audience audience, String checkInId, String occasion, String letterKey) {
        return audience.recipient().channel() == Channel.PHONE ? "check-in:" + checkInId + occasion : letterKey;
    }

    private static List<String> ids(Collection<CheckIn> checkIns) {
        return checkIns.stream().map(CheckIn::id).toList();
    }

    /** One check-in that the letter of this key asks; {@code ask} is null for a reminder. */
    record Block(CheckIn checkIn, Duo duo, Audience audience, String key, Ask ask) {

        private boolean goesBy(Channel channel) {
            return audience.recipient().channel() == channel;
        }
    }
}
