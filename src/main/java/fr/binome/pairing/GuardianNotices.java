package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.mail.Channel;
import fr.binome.mail.LetterTrace.Fate;
import fr.binome.mail.LetterTrace;
import fr.binome.mail.Outbox;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.EmailAddress;
import fr.binome.people.Guardian;
import fr.binome.people.Guardians;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guardians learn who the mentor is before a minor's own yes, and can object (R2). From 15 on the young person is asked once
 * the guardians had their days or have nothing against it; the youngest are asked at once, because they say yes together. A guardian
 * without an address of one's own is told by phone, and the days count from the call. Thread-safe.
 */
@Singleton
class GuardianNotices {

    private static final String BY_MAIL = "MAIL";
    private static final String BY_PHONE = "PHONE";

    private final GuardianNoticeRepository notices;
    private final PairRepository pairs;
    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final Cancellations cancellations;
    private final ConsentRepository consents;
    private final Guardians guardians;
    private final ContactCards cards;
    private final PairLetters letters;
    private final Outbox outbox;
    private final PhoneCalls calls;
    private final Clock clock;

    GuardianNotices(GuardianNoticeRepository notices, PairRepository pairs, PairPeopleReader reader, PairChanges changes,
                    Cancellations cancellations, ConsentRepository consents, Guardians guardians, ContactCards cards, PairLetters letters,
                    Outbox outbox, PhoneCalls calls, Clock clock) {
        this.notices = notices;
        this.pairs = pairs;
        this.reader = reader;
        this.changes = changes;
        this.cancellations = cancellations;
        this.consents = consents;
        this.guardians = guardians;
        this.cards = cards;
        this.letters = letters;
        this.outbox = outbox;
        this.calls = calls;
        this.clock = clock;
    }

    /** Whether the guardians come before the young person. */
    static boolean first(PairPeople people, LocalDate today) {
        return people.mentee().minorOn(today) && !Together.needed(people.mentee(), today);
    }

    /** Until when the guardians may object if they are told now; null if they have to be called first. */
    @Nullable
    Instant until(PairPeople people, LocalDate today) {
        return byMail(people).isEmpty() ? null : GuardianDays.until(today, people.association().zone());
    }

    /** Tells the guardians of a minor, in the transaction of the mentor's yes; adults have none to tell. */
    @Transactional
    void tell(PairPeople people) {
        LocalDate today = clock.today(people.association().zone());
        if (!people.mentee().minorOn(today)) {
            return;
        }
        for (Guardian guardian : byMail(people)) {
            GuardianNotice notice = notices.save(notice(people, guardian.id(), guardian.name(), BY_MAIL, clock.now(), "system"));
            letters.tellGuardian(people, guardian, notice.id(), Together.needed(people.mentee(), today));
        }
        if (first(people, today) && mails(people.pair()).stream().noneMatch(mail -> mail.fate() == Fate.WAITING || mail.fate() == Fate.DONE)) {
            pairs.guardianUntold(people.pair().associationId(), people.pair().id());
            call(people);
        }
    }

    private void call(PairPeople people) {
        letters.callGuardian(people, guardianName(people), callable(people).address());
    }

    private List<LetterTrace> mails(Pair pair) {
        return outbox.about(pair.associationId(), pair.id()).stream()
                .filter(letter -> letter.template().equals(PairLetters.GUARDIAN_NOTICE) && letter.channel() == Channel.MAIL).toList();
    }

    /**
     * Asks the young person once the guardians' days are over. Days of which no guardian could know do not count: while a mail waits
     * for its way out so does the question, from a late mail the days are counted again, and where none can arrive a guardian is called.
     *
     * @return whether the young person was asked
     */
    @Transactional
    boolean daysOver(Pair pair, Instant now) {
        List<LetterTrace> mails = mails(pair);
        Optional<Instant> told = Stream.concat(mails.stream().filter(mail -> mail.fate() == Fate.DONE).map(LetterTrace::at),
                of(pair).stream().filter(notice -> notice.channel().equals(BY_PHONE)).map(GuardianNotice::toldAt)).min(Comparator.naturalOrder());
        if (told.isEmpty()) {
            boolean waits = mails.stream().anyMatch(mail -> mail.fate() == Fate.WAITING);
            if (!waits && pairs.guardianUntold(pair.associationId(), pair.id()) == 1) {
                call(reader.read(pair.associationId(), pair.id()));
            }
            return false;
        }
        ZoneId zone = reader.read(pair.associationId(), pair.id()).association().zone();
        Instant until = GuardianDays.until(LocalDate.ofInstant(told.get(), zone), zone);
        // A mail that left the next morning has lost no day; one that left later has.
        if (until.minus(Duration.ofDays(1)).isAfter(now)) {
            pairs.guardianDaysAgain(pair.associationId(), pair.id(), until);
            return false;
        }
        return askMentee(pair, "system");
    }

    /** Tells the guardians once more, with all their days, of a pair that was on hold before the young person was asked. */
    @Transactional
    void tellAgain(PairPeople people) {
        LocalDate today = clock.today(people.association().zone());
        pairs.guardianDaysAgain(people.pair().associationId(), people.pair().id(), until(people, today));
        tell(people);
    }

    /** Takes a guardian's answer from the page behind the mailed link; false if it is too late for it. */
    @Transactional
    boolean answer(GuardianNotice notice, GuardianAnswer answer, List<ContactKind> gives) {
        PairPeople people = reader.read(notice.associationId(), notice.pairId());
        boolean taken = take(people, answer, "guardian");
        if (taken) {
            cards.allow(people.pair(), ContactPermission.GUARDIAN, answer == GuardianAnswer.OBJECTS ? List.of() : gives, "guardian");
            notices.answer(notice.associationId(), notice.id(), answer, clock.now());
        }
        return taken;
    }

    /** Notes what a guardian said on the phone; null if the guardian has been told and wants to think. False if it is too late. */
    @Transactional
    boolean called(Staff staff, String pairId, @Nullable GuardianAnswer answer) {
        PairPeople people = reader.read(staff, pairId);
        Pair pair = people.pair();
        if (!pair.guardiansFirst()) {
            return false;
        }
        GuardianNotice notice = notices.save(notice(people, null, guardianName(people), BY_PHONE, clock.now(), staff.memberId()));
        if (answer != null) {
            notices.answer(notice.associationId(), notice.id(), answer, clock.now());
            return take(people, answer, staff.memberId());
        }
        Instant until = GuardianDays.until(clock.today(staff.zone()), staff.zone());
        if (pair.guardianUntil() == null && pairs.guardianTold(pair.associationId(), pair.id(), until) == 0) {
            return false;
        }
        changes.note(pair, staff.memberId(), PairEvent.GUARDIAN_TOLD, PairEvent.BY_PHONE);
        calls.done(pair);
        return true;
    }

    /** Asks the young person, whose guardians have nothing against it; false if somebody was quicker. */
    @Transactional
    boolean askMentee(Pair pair, String actor) {
        if (pairs.askMentee(pair.associationId(), pair.id(), clock.now().plus(Answers.MENTEE_TIME)) == 0) {
            return false;
        }
        changes.note(pair, actor, PairEvent.ASK_MENTEE, "");
        calls.done(pair);
        letters.ask(reader.read(pair.associationId(), pair.id()));
        return true;
    }

    /** Whether whoever was told may still be asked: not once the young person is of age, or somebody else answers in their stead. */
    boolean open(GuardianNotice notice) {
        return notice.guardianId() == null || guardians.reached(notice.associationId(), notice.guardianId()).isPresent();
    }

    List<GuardianNotice> of(Pair pair) {
        return notices.findByAssociationIdAndPairId(pair.associationId(), pair.id());
    }

    private boolean take(PairPeople people, GuardianAnswer answer, String actor) {
        Pair pair = people.pair();
        if (answer == GuardianAnswer.NO_OBJECTION) {
            if (pair.guardiansFirst()) {
                return askMentee(pair, actor);
            }
            return pair.status().living();
        }
        return cancellations.object(pair, actor).isPresent();
    }

    /** How the first of the guardians is told: by mail to an address that proves something, else by phone. */
    Contact contact(PairPeople people) {
        return byMail(people).stream().findFirst().map(guardian -> new Contact(Channel.MAIL, guardian.email(), false)).orElseGet(() -> callable(people));
    }

    /** Of the guardian whom {@link #contact} reaches. */
    String name(PairPeople people) {
        return byMail(people).stream().findFirst().map(Guardian::name).orElseGet(() -> guardianName(people));
    }

    /** Guardians with an address that is neither the young person's nor the mentor's: the others prove nothing. */
    private static List<Guardian> byMail(PairPeople people) {
        return people.guardians().stream().filter(guardian -> guardian.email() != null)
                .filter(guardian -> !EmailAddress.same(guardian.email(), people.mentee().email()))
                .filter(guardian -> !EmailAddress.same(guardian.email(), people.mentor().email())).toList();
    }

    private Contact callable(PairPeople people) {
        String phone = people.guardians().stream().map(Guardian::phone).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> authorisations(people).stream().map(Consent::phone).filter(number -> !number.isEmpty()).findFirst().orElse(null));
        return new Contact(Channel.PHONE, phone, false);
    }

    private String guardianName(PairPeople people) {
        return people.guardians().stream().map(Guardian::name).findFirst()
                .orElseGet(() -> authorisations(people).stream().map(Consent::givenName).findFirst().orElse(people.mentee().name()));
    }

    /** Of parents who may be reached, the latest first. */
    private List<Consent> authorisations(PairPeople people) {
        return guardians.around(people.mentee()).withheld() ? List.of() : consents.findByAssociationIdAndPersonId(people.mentee().associationId(), people.mentee().id()).stream()
                .filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION && consent.valid())
                .sorted(Comparator.comparing(Consent::givenAt).reversed()).toList();
    }

    private static GuardianNotice notice(PairPeople people, @Nullable String guardian, String name, String channel, Instant at, String by) {
        return new GuardianNotice(Ids.next(), people.pair().associationId(), people.pair().id(), guardian, name, channel, at, by, null, null);
    }
}
