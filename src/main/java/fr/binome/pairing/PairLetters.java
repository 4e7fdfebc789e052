package fr.binome.pairing;

import fr.binome.mail.Attachment;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.LetterTrace;
import fr.binome.mail.LetterTrace.Fate;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.people.Guardian;
import fr.binome.people.Readers;
import fr.binome.platform.Clock;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes to the two people of a pair, or puts a call on the phone list for whoever has no e-mail: to whom, by which template, once
 * for what. What a letter names is {@link LetterModels}'. Call within the transaction of what is told. Thread-safe.
 */
@Singleton
final class PairLetters {

    static final String GUARDIAN_NOTICE = "guardian-notice";
    private static final String INTRODUCTION = "introduction";
    /** Longer than the time to answer: a late answer is an answer. */
    private static final Duration LINK_LIFE = Duration.ofDays(45);
    /** The contact page opens by a code besides, so its link may live as long as most pairs. */
    private static final Duration CONTACTS_LIFE = Duration.ofDays(365);

    private final Outbox outbox;
    private final Tokens tokens;
    private final LetterModels models;
    private final Clock clock;

    PairLetters(Outbox outbox, Tokens tokens, LetterModels models, Clock clock) {
        this.outbox = outbox;
        this.tokens = tokens;
        this.models = models;
        this.clock = clock;
    }

    /** Asks whoever has to answer now. */
    void ask(PairPeople people) {
        post(people, people.pair().asked(), models.question(people, false, token(people)), key(people, "ask-" + people.pair().asked()));
    }

    /** Asks once more after a hold, with the new day until which to answer; the first letter may never have left. */
    void askAgain(PairPeople people) {
        post(people, people.pair().asked(), models.question(people, false, token(people)), key(people, "ask-" + people.pair().asked() + again(people)));
    }

    private String again(PairPeople people) {
        return ":again:" + people.pair().version();
    }

    /** Asks once more by mail; false if the person is called anyway. */
    boolean remind(PairPeople people) {
        Side side = people.pair().asked();
        if (people.contact(side).channel() == Channel.PHONE) {
            return false;
        }
        post(people, side, models.question(people, true, token(people)), key(people, "ask-" + side + ":reminder:" + people.day(people.pair().answerBy())));
        return true;
    }

    /** Tells both that both have said yes and what comes now. No contact of either is in it, at most a link to the contact page. */
    void introduce(PairPeople people, boolean byContact) {
        for (Side side : Side.values()) {
            introduce(people, side, byContact, "");
        }
    }

    /** The same after a hold, for whoever had not been told when it began. */
    void introduceAgain(PairPeople people, boolean byContact) {
        Set<String> told = outbox.about(people.pair().associationId(), people.pair().id()).stream()
                .filter(letter -> letter.template().equals(INTRODUCTION) && letter.fate() == Fate.DONE)
                .map(LetterTrace::recipientId).collect(Collectors.toSet());
        for (Side side : Side.values()) {
            if (!told.contains(side == Side.MENTOR ? people.mentor().id() : people.mentee().id())) {
                introduce(people, side, byContact, again(people));
            }
        }
    }

    private void introduce(PairPeople people, Side side, boolean byContact, String again) {
        Map<String, Object> model = models.of(people, side);
        model.put("byContact", byContact);
        if (byContact) {
            TokenPurpose purpose = side == Side.MENTOR ? TokenPurpose.MENTOR_CONTACTS : TokenPurpose.MENTEE_CONTACTS;
            model.put("token", tokens.issue(people.pair().associationId(), purpose, people.pair().id(), CONTACTS_LIFE).id());
        }
        post(people, side, model, INTRODUCTION, key(people, "introduction-" + side + again));
    }

    /** Tells one side of the first meeting, with its calendar entry; {@code what} tells this letter from the others about it. */
    void meeting(PairPeople people, Side side, Map<String, Object> more, String what, Attachment entry) {
        Map<String, Object> model = models.of(people, side);
        model.putAll(more);
        outbox.post(letter(people, side, "first-meeting", people.contact(side), model, key(people, "first-meeting-" + side + ":" + what)).with(entry));
    }

    /** Tells both sides who follows them from now on. */
    void takesOver(PairPeople people) {
        for (Side side : Side.values()) {
            post(people, side, models.takenOver(people, side), "coordinator-changed", key(people, "coordinator-changed-" + side + ":" + people.coordinator().id()));
        }
    }

    /** Mails the six digits that open the contact page. */
    void code(PairPeople people, Side side, String codeId, String code) {
        Map<String, Object> model = models.of(people, side);
        model.put("code", code);
        model.put("validMinutes", ContactCodes.LIFE.toMinutes());
        outbox.post(letter(people, side, "contact-code", people.contact(side), model, key(people, "contact-code:" + codeId)).askedFor());
    }

    /** Tells a guardian by mail who the mentor is; {@code together} if the young person is asked at the same time. */
    void tellGuardian(PairPeople people, Guardian guardian, String noticeId, boolean together) {
        String token = tokens.issue(people.pair().associationId(), TokenPurpose.GUARDIAN_NOTICE, noticeId, LINK_LIFE).id();
        Map<String, Object> model = models.guardianNotice(people, guardian.name(), together, token);
        outbox.post(new Letter(people.pair().associationId(), key(people, GUARDIAN_NOTICE + ":" + noticeId), GUARDIAN_NOTICE,
                people.mentee().language(), RecipientKind.GUARDIAN, guardian.id(), guardian.name(), Channel.MAIL, guardian.email(), model,
                clock.now()).about(people.pair().id()).readBy(Readers.guardianOf(people.mentee())));
    }

    /** Puts the call that tells a guardian on the phone list. */
    void callGuardian(PairPeople people, String name, @Nullable String number) {
        outbox.post(new Letter(people.pair().associationId(), key(people, GUARDIAN_NOTICE + again(people)), GUARDIAN_NOTICE, people.mentee().language(),
                RecipientKind.MENTEE, people.mentee().id(), name, Channel.PHONE, number,
                models.guardianCall(people, name), clock.now()).about(people.pair().id()));
    }

    /** Puts a call of the coordinator's on the phone list; {@code what} is a key under {@code phone.why}. */
    void call(PairPeople people, Side side, String what, String uniqueness) {
        call(people, side, what, uniqueness, "");
    }

    /** The same about something that has a day. */
    void call(PairPeople people, Side side, String what, String uniqueness, String when) {
        Contact contact = people.callOf(side);
        Map<String, Object> model = models.of(people, side);
        model.put("when", when);
        model.put("ownNumber", contact.own());
        outbox.post(letter(people, side, what, contact, model, key(people, uniqueness)));
    }

    private void post(PairPeople people, Side side, Map<String, Object> model, String uniqueKey) {
        post(people, side, model, proposal(side), uniqueKey);
    }

    private void post(PairPeople people, Side side, Map<String, Object> model, String template, String uniqueKey) {
        outbox.post(letter(people, side, template, people.contact(side), model, uniqueKey));
    }

    private Letter letter(PairPeople people, Side side, String template, Contact contact,
                          Map<String, Object> model, String uniqueKey) {
        boolean mentor = side == Side.MENTOR;
        return new Letter(people.pair().associationId(), uniqueKey, template, people.language(side),
                mentor ? RecipientKind.MENTOR : RecipientKind.MENTEE, mentor ? people.mentor().id() : people.mentee().id(),
                mentor ? people.mentor().name() : people.mentee().name(), contact.channel(), contact.address(), model, clock.now())
                .about(people.pair().id())
                .readBy(mentor ? Readers.of(people.mentor()) : Readers.of(people.mentee(), clock.now()));
    }

    /** The template of the question to one side. */
    static String proposal(Side side) {
        return side == Side.MENTOR ? "proposal-mentor" : "proposal-mentee";
    }

    private String token(PairPeople people) {
        TokenPurpose purpose = people.pair().asked() == Side.MENTOR ? TokenPurpose.MENTOR_PROPOSAL : TokenPurpose.MENTEE_PROPOSAL;
        return tokens.issue(people.pair().associationId(), purpose, people.pair().id(), LINK_LIFE).id();
    }

    private static String key(PairPeople people, String what) {
        return "pair:" + people.pair().id() + ":" + what;
    }
}
