package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.mail.Channel;
import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Opens contact pages by six digits, which go to the address that is on file or are read out by staff, because whoever holds a
 * forwarded mail is not yet the person. Each view is audited. Thread-safe.
 */
@Singleton
class ContactCodes {

    static final Duration LIFE = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 5;
    /** As many codes as somebody may ask for in an hour; more would be a way to fill another person's mailbox. */
    private static final int MOST_AN_HOUR = 5;
    private static final String PURPOSE = "contact-code";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ContactCodeRepository codes;
    private final ContactCards cards;
    private final PairPeopleReader reader;
    private final PairLetters letters;
    private final Hmac hmac;
    private final Audit audit;
    private final Clock clock;

    ContactCodes(ContactCodeRepository codes, ContactCards cards, PairPeopleReader reader, PairLetters letters, Hmac hmac, Audit audit,
                 Clock clock) {
        this.codes = codes;
        this.cards = cards;
        this.reader = reader;
        this.letters = letters;
        this.hmac = hmac;
        this.audit = audit;
        this.clock = clock;
    }

    /** Mails a code to the person's own address; false if there is none, the page is closed, or enough were sent this hour. */
    @Transactional
    boolean mail(String associationId, String pairId, Side side) {
        PairPeople people = reader.read(associationId, pairId);
        boolean enough = codes.countSince(associationId, pairId, side, clock.now().minus(Duration.ofHours(1))) >= MOST_AN_HOUR;
        if (enough || !cards.open(people) || people.contact(side).channel() != Channel.MAIL) {
            return false;
        }
        letters.code(people, side, Ids.next(), make(people.pair(), side));
        return true;
    }

    /** A code for staff to read out to the person whom they have on the phone. */
    @Transactional
    String readOut(String associationId, String pairId, Side side, String memberId) {
        Pair pair = reader.read(associationId, pairId).pair();
        audit.record(associationId, memberId, "contact.code-read-out", "PAIR", pairId, side.name());
        return make(pair, side);
    }

    /** What the page shows if the digits are right; empty if they are not, or the page is closed. A code opens the page once. */
    @Transactional
    Optional<List<ContactCards.Line>> open(String associationId, String pairId, Side side, String typed) {
        PairPeople people = reader.read(associationId, pairId);
        String code = typed.replaceAll("\\D", "");
        Optional<ContactCode> right = codes.living(associationId, pairId, side, clock.now(), MOST_ATTEMPTS).stream()
                .filter(each -> hmac.verifies(PURPOSE, each.id() + code, each.codeHash())).findFirst();
        if (right.isEmpty()) {
            codes.countAttempt(associationId, pairId, side);
            return Optional.empty();
        }
        if (!cards.open(people) || codes.use(associationId, right.get().id(), clock.now()) == 0) {
            return Optional.empty();
        }
        audit.record(associationId, side == Side.MENTOR ? "mentor" : "mentee", "contact.viewed", "PAIR", pairId, side.name());
        return Optional.of(cards.shownTo(side, people));
    }

    private String make(Pair pair, Side side) {
        String id = Ids.next();
        String code = String.format("%06d", RANDOM.nextInt(1_000_000));
        codes.save(new ContactCode(id, pair.associationId(), pair.id(), side, hmac.sign(PURPOSE, id + code), 0, clock.now(),
                clock.now().plus(LIFE)));
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
