package fr.binome.pairing;

import fr.binome.account.TeamMember;
import fr.binome.platform.Clock;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What the letters about a pair name, ready for their templates: to the two no surname, no address, no situation and no points. Each
 * model is the caller's to add to. Thread-safe.
 */
@Singleton
final class LetterModels {

    private final ReasonWords words;
    private final FirstSlots slots;
    private final PairReferents referents;
    private final Messages messages;
    private final Clock clock;

    LetterModels(ReasonWords words, FirstSlots slots, PairReferents referents, Messages messages, Clock clock) {
        this.words = words;
        this.slots = slots;
        this.referents = referents;
        this.messages = messages;
        this.clock = clock;
    }

    /** What every letter to one of the two names; {@code pair} and {@code ownNumber} are for the phone list only. */
    Map<String, Object> of(PairPeople people, Side side) {
        Map<String, Object> model = common(people);
        model.put("firstName", people.firstName(side));
        model.put("partnerFirstName", people.partner(side));
        model.put("pair", people.pair().id());
        model.put("ownNumber", people.contact(side).own());
        return model;
    }

    /** The question to whoever has to answer now; {@code token} is that of the page on which to answer. */
    Map<String, Object> question(PairPeople people, boolean reminder, String token) {
        Pair pair = people.pair();
        Side side = pair.asked();
        String language = people.language(side);
        LocalDate today = people.day(clock.now());
        Map<String, Object> model = of(people, side);
        model.put("token", token);
        model.put("meeting", slots.words(people, language));
        model.put("reminder", reminder);
        model.put("reasons", words.three(language, side, pair.reasons(), people.partner(side)));
        model.put("answerBefore", Days.near(language, people.day(pair.answerBy())));
        if (side == Side.MENTOR) {
            model.put("partnerAge", people.mentee().ageOn(today));
            model.put("partnerTown", Towns.name(people.mentee().commune()));
            model.put("goal", messages.text(language, "goal." + people.mentee().goals().get(0)));
        } else {
            model.put("partnerJob", people.mentor().job());
            model.put("partnerTown", Towns.name(people.mentor().commune()));
            model.put("withGuardian", Together.needed(people.mentee(), today));
        }
        return model;
    }

    /** What a guardian called {@code name} is told by mail; {@code together} if the young person is asked at the same time. */
    Map<String, Object> guardianNotice(PairPeople people, String name, boolean together, String token) {
        Map<String, Object> model = guardian(people, name);
        model.put("token", token);
        model.put("together", together);
        model.put("until", Days.near(people.mentee().language(), GuardianDays.last(people.day(clock.now()))));
        return model;
    }

    /** The same for a line of the phone list. */
    Map<String, Object> guardianCall(PairPeople people, String name) {
        Map<String, Object> model = guardian(people, name);
        model.put("pair", people.pair().id());
        model.put("ownNumber", false);
        return model;
    }

    private Map<String, Object> guardian(PairPeople people, String name) {
        Map<String, Object> model = common(people);
        model.put("firstName", name);
        model.put("child", people.mentee().firstName());
        model.put("partnerFirstName", people.mentee().firstName());
        model.put("mentor", people.mentor().name());
        model.put("mentorJob", people.mentor().job());
        return model;
    }

    /** Who follows the pair from now on: named even if away on the first day, because the letter is about who it is. */
    Map<String, Object> takenOver(PairPeople people, Side side) {
        Map<String, Object> model = of(people, side);
        model.put("coordinator", named(people.coordinator()));
        return model;
    }

    private Map<String, Object> common(PairPeople people) {
        Map<String, Object> model = new HashMap<>();
        model.put("association", Map.of("name", people.association().name(), "phone", people.association().phone(),
                "email", people.association().email()));
        model.put("coordinator", named(referents.today(people)));
        return model;
    }

    private static Map<String, Object> named(TeamMember member) {
        return Map.of("name", member.name(), "phone", member.phone());
    }
}
