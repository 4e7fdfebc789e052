package fr.binome.pairing;

import fr.binome.account.TeamMember;
import fr.binome.mail.Attachment;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.LetterTrace;
import fr.binome.mail.LetterTrace.Fate;
import fr.binome.mail.MailTemplates;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.mail.RenderedMail;
import fr.binome.people.Guardian;
import fr.binome.people.Readers;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.web.Messages;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes to the two people of a pair, or puts a call on the phone list for whoever has no e-mail. Nothing here names a
 * surname, an address, a situation or points. Call within the transaction of what is told. Thread-safe.
 */
@Singleton
final class PairLetters {

    static final String GUARDIAN_NOTICE = "guardian-notice";
    private static final String INTRODUCTION = "introduction";
    /** Opens nothing: no token has this id. */
    private static final String NO_TOKEN = "00000000000000000000";
    /** Stands for the addresses that each mail has of its own. */
    private static final String NO_LINK = "…";
    /** Longer than the time to answer: a late answer is an answer. */
    private static final Duration LINK_LIFE = Duration.ofDays(45);
    /** The contact page opens by a code besides, so its link may live as long as most pairs. */
    private static final Duration CONTACTS_LIFE = Duration.ofDays(365);

    private final Outbox outbox;
    private final Tokens tokens;
    private final ReasonWords words;
    private final FirstSlots slots;
    private final Referents referents;
    private final MailTemplates templates;
    private final Messages messages;
    private final Clock clock;

    PairLetters(Outbox outbox, Tokens tokens, ReasonWords words, FirstSlots slots, Referents referents, MailTemplates templates, Messages messages,
                Clock clock) {
        this.outbox = outbox;
        this.tokens = tokens;
        this.words = words;
        this.slots = slots;
        this.referents = referents;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    /** Asks whoever has to answer now. */
    void ask(PairPeople people) {
        post(people, people.pair().asked(), question(people, false, token(people)), key(people, "ask-" + people.pair().asked()));
    }

    /** Asks once more after a hold, with the new day until which to answer; the first letter may never have left. */
    void askAgain(PairPeople people) {
        post(people, people.pair().asked(), question(people, false, token(people)), key(people, "ask-" + people.pair().asked() + again(people)));
    }

    private String again(PairPeople people) {
        return ":again:" + people.pair().version();
    }

    /** What {@link #ask} would send, with a link that leads nowhere. */
    RenderedMail preview(PairPeople people) {
        Side side = people.pair().asked();
        Map<String, Object> model = question(people, false, NO_TOKEN);
        model.put("ownPage", NO_LINK);
        model.put("stop", NO_LINK);
        return templates.render(proposal(side), language(people, side), side == Side.MENTOR ? RecipientKind.MENTOR : RecipientKind.MENTEE, model);
    }

    /** What {@link #tellGuardian} would send, with a link that leads nowhere. */
    RenderedMail previewGuardian(PairPeople people, String name, boolean together) {
        Map<String, Object> model = guardianModel(people, name);
        model.put("token", NO_TOKEN);
        model.put("together", together);
        model.put("until", Days.near(people.mentee().language(), GuardianDays.last(day(people, clock.now()))));
        model.put("ownPage", NO_LINK);
        model.put("stop", NO_LINK);
        return templates.render(GUARDIAN_NOTICE, people.mentee().language(), RecipientKind.GUARDIAN, model);
    }

    /** Asks once more by mail; false if the person is called anyway. */
    boolean remind(PairPeople people) {
        Side side = people.pair().asked();
        if (people.contact(side).channel() == Channel.PHONE) {
            return false;
        }
        post(people, side, question(people, true, token(people)), key(people, "ask-" + side + ":reminder:" + day(people, people.pair().answerBy())));
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
        Map<String, Object> model = model(people, side);
        model.put("byContact", byContact);
        if (byContact) {
            TokenPurpose purpose = side == Side.MENTOR ? TokenPurpose.MENTOR_CONTACTS : TokenPurpose.MENTEE_CONTACTS;
            model.put("token", tokens.issue(people.pair().associationId(), purpose, people.pair().id(), CONTACTS_LIFE).id());
        }
        post(people, side, model, INTRODUCTION, key(people, "introduction-" + side + again));
    }

    /** Tells one side of the first meeting, with its calendar entry; {@code what} tells this letter from the others about it. */
    void meeting(PairPeople people, Side side, Map<String, Object> more, String what, Attachment entry) {
        Map<String, Object> model = model(people, side);
        model.putAll(more);
        outbox.post(letter(people, side, "first-meeting", people.contact(side), model, key(people, "first-meeting-" + side + ":" + what)).with(entry));
    }

    /** Tells both sides who follows them from now on. */
    void takesOver(PairPeople people) {
        for (Side side : Side.values()) {
            Map<String, Object> model = model(people, side);
            // Whoever is away on the first day is named all the same: the letter is about who it is.
            model.put("coordinator", named(people.coordinator()));
            post(people, side, model, "coordinator-changed", key(people, "coordinator-changed-" + side + ":" + people.coordinator().id()));
        }
    }

    /** Mails the six digits that open the contact page. */
    void code(PairPeople people, Side side, String codeId, String code) {
        Map<String, Object> model = model(people, side);
        model.put("code", code);
        model.put("validMinutes", ContactCodes.LIFE.toMinutes());
        outbox.post(letter(people, side, "contact-code", people.contact(side), model, key(people, "contact-code:" + codeId)).askedFor());
    }

    /** Tells a guardian by mail who the mentor is; {@code together} if the young person is asked at the same time. */
    void tellGuardian(PairPeople people, Guardian guardian, String noticeId, boolean together) {
        Map<String, Object> model = guardianModel(people, guardian.name());
        model.put("token", tokens.issue(people.pair().associationId(), TokenPurpose.GUARDIAN_NOTICE, noticeId, LINK_LIFE).id());
        model.put("together", together);
        model.put("until", Days.near(people.mentee().language(), GuardianDays.last(day(people, clock.now()))));
        outbox.post(new Letter(people.pair().associationId(), key(people, GUARDIAN_NOTICE + ":" + noticeId), GUARDIAN_NOTICE,
                people.mentee().language(), RecipientKind.GUARDIAN, guardian.id(), guardian.name(), Channel.MAIL, guardian.email(), model,
                clock.now()).about(people.pair().id()).readBy(Readers.guardianOf(people.mentee())));
    }

    /** Puts the call that tells a guardian on the phone list. */
    void callGuardian(PairPeople people, String name, @Nullable String number) {
        Map<String, Object> model = guardianModel(people, name);
        model.put("pair", people.pair().id());
        model.put("ownNumber", false);
        outbox.post(new Letter(people.pair().associationId(), key(people, GUARDIAN_NOTICE + again(people)), GUARDIAN_NOTICE, people.mentee().language(),
                RecipientKind.MENTEE, people.mentee().id(), name, Channel.PHONE, number, model, clock.now())
                .about(people.pair().id()));
    }

    private Map<String, Object> guardianModel(PairPeople people, String name) {
        Map<String, Object> model = common(people);
        model.put("firstName", name);
        model.put("child", people.mentee().firstName());
        model.put("partnerFirstName", people.mentee().firstName());
        model.put("mentor", people.mentor().name());
        model.put("mentorJob", people.mentor().job());
        return model;
    }

    /** Puts a call of the coordinator's on the phone list; {@code what} is a key under {@code phone.why}. */
    void call(PairPeople people, Side side, String what, String uniqueness) {
        call(people, side, what, uniqueness, "");
    }

    /** The same about something that has a day. */
    void call(PairPeople people, Side side, String what, String uniqueness, String when) {
        Contact contact = people.callOf(side);
        Map<String, Object> model = model(people, side);
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
        return new Letter(people.pair().associationId(), uniqueKey, template, language(people, side),
                mentor ? RecipientKind.MENTOR : RecipientKind.MENTEE, mentor ? people.mentor().id() : people.mentee().id(),
                mentor ? people.mentor().name() : people.mentee().name(), contact.channel(), contact.address(), model, clock.now())
                .about(people.pair().id())
                .readBy(mentor ? Readers.of(people.mentor()) : Readers.of(people.mentee(), clock.now()));
    }

    private static String proposal(Side side) {
        return side == Side.MENTOR ? "proposal-mentor" : "proposal-mentee";
    }

    private String token(PairPeople people) {
        TokenPurpose purpose = people.pair().asked() == Side.MENTOR ? TokenPurpose.MENTOR_PROPOSAL : TokenPurpose.MENTEE_PROPOSAL;
        return tokens.issue(people.pair().associationId(), purpose, people.pair().id(), LINK_LIFE).id();
    }

    private Map<String, Object> question(PairPeople people, boolean reminder, String token) {
        Pair pair = people.pair();
        Side side = pair.asked();
        String language = language(people, side);
        Map<String, Object> model = model(people, side);
        model.put("token", token);
        model.put("meeting", slots.words(people, language));
        model.put("reminder", reminder);
        model.put("reasons", words.three(language, side, pair.reasons(), partner(people, side)));
        model.put("answerBefore", Days.near(language, day(people, pair.answerBy())));
        if (side == Side.MENTOR) {
            model.put("partnerAge", people.mentee().ageOn(day(people, clock.now())));
            model.put("partnerTown", town(people.mentee().commune()));
            model.put("goal", messages.text(language, "goal." + people.mentee().goals().get(0)));
        } else {
            model.put("partnerJob", people.mentor().job());
            model.put("partnerTown", town(people.mentor().commune()));
            model.put("withGuardian", Together.needed(people.mentee(), day(people, clock.now())));
        }
        return model;
    }

    /** What every letter names; {@code pair} and {@code callPath} are for the phone list only. */
    private Map<String, Object> model(PairPeople people, Side side) {
        Map<String, Object> model = common(people);
        model.put("firstName", side == Side.MENTOR ? people.mentor().firstName() : people.mentee().firstName());
        model.put("partnerFirstName", partner(people, side));
        model.put("pair", people.pair().id());
        model.put("ownNumber", people.contact(side).own());
        return model;
    }

    private Map<String, Object> common(PairPeople people) {
        Map<String, Object> model = new HashMap<>();
        model.put("association", Map.of("name", people.association().name(), "phone", people.association().phone(),
                "email", people.association().email()));
        model.put("coordinator", named(referent(people)));
        return model;
    }

    /** Who can be called today: not the deputy where that is one of the two. */
    private TeamMember referent(PairPeople people) {
        TeamMember present = referents.present(people.association(), people.coordinator());
        return people.include(present) ? people.coordinator() : present;
    }

    private static Map<String, Object> named(TeamMember member) {
        return Map.of("name", member.name(), "phone", member.phone());
    }

    static String town(String insee) {
        return Communes.all().byInsee(insee).map(Commune::name).orElse(insee);
    }

    private static LocalDate day(PairPeople people, Instant instant) {
        return LocalDate.ofInstant(instant, people.association().zone());
    }

    private static String partner(PairPeople people, Side side) {
        return side == Side.MENTOR ? people.mentee().firstName() : people.mentor().firstName();
    }

    static String language(PairPeople people, Side side) {
        return side == Side.MENTOR ? people.mentor().language() : people.mentee().language();
    }

    private static String key(PairPeople people, String what) {
        return "pair:" + people.pair().id() + ":" + what;
    }
}
