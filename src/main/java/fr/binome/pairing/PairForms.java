package fr.binome.pairing;

import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The forms of a pair's page: which of them it shows depends on where the pair stands. Thread-safe. */
@Singleton
final class PairForms {

    /** A guardian was told and wants to think. */
    static final String TOLD = "TOLD";
    private static final List<String> ONE = List.of(AnswerForm.YES);
    static final List<String> GUARDIAN_SAID = List.of(GuardianAnswer.NO_OBJECTION.name(), TOLD, GuardianAnswer.OBJECTS.name());

    private final Messages messages;
    private final IntroductionWays ways;
    private final IntroductionWords words;
    private final FirstMeetingForm firstMeeting;

    PairForms(Messages messages, IntroductionWays ways, IntroductionWords words, FirstMeetingForm firstMeeting) {
        this.messages = messages;
        this.ways = ways;
        this.words = words;
        this.firstMeeting = firstMeeting;
    }

    void put(Map<String, Object> model, String language, PairPeople people, LocalDate today, FormData data, FieldErrors errors, boolean decides) {
        Pair pair = people.pair();
        FormView form = new FormView(messages, language, "pair.form", data, errors);
        model.put("faults", form.faults());
        model.put("asks", decides && pair.asked() != null);
        model.put("introduces", decides && pair.status() == PairStatus.TO_INTRODUCE);
        model.put("meets", decides && pair.introducedOn() != null && pair.status().living());
        model.put("ends", decides && pair.beforeIntroduction());
        if (decides && pair.asked() != null) {
            answer(model, form, pair.asked(), people, today);
        }
        model.put("tellsGuardian", decides && pair.guardiansFirst());
        if (decides && pair.guardiansFirst()) {
            model.put("guardianSaid", form.choices("guardianSaid", false, true, GUARDIAN_SAID, value -> "pair.form.guardianSaid." + value, value -> ""));
        }
        boolean previews = pair.status() == PairStatus.TO_INTRODUCE && ways.byContact(people);
        model.put("byContact", previews);
        model.put("readsCode", decides && previews);
        if (previews) {
            model.put("menteeReads", words.preview(language, Side.MENTEE, people, today));
            model.put("mentorReads", words.preview(language, Side.MENTOR, people, today));
        }
        firstMeeting.put(model, language, people, today, data, errors, decides);
        model.put("releases", decides && pair.status() == PairStatus.ON_HOLD);
        if (decides && pair.status() == PairStatus.ON_HOLD) {
            model.put("release", form.choices("release", true, true, ONE, value -> "pair.form.release.YES", value -> ""));
            model.put("releaseNote", form.field("releaseNote", "textarea", "off", true, 500));
        }
        if (decides && pair.status() == PairStatus.TO_INTRODUCE) {
            FormView dated = data.has("introducedOn") || !errors.isEmpty() ? form
                    : new FormView(messages, language, "pair.form", FormData.of(Map.of("introducedOn", List.of(today.toString()))), errors);
            model.put("introducedOn", dated.field("introducedOn", "date", "off", true, 10));
            model.put("introduced", form.choices("introduced", true, true, ONE, value -> "pair.form.introduced.YES", value -> ""));
        }
        if (pair.introducedOn() != null) {
            model.put("heldOn", form.field("heldOn", "date", "off", true, 10));
            model.put("mode", form.choices("mode", false, false,
                    Arrays.stream(MeetingMode.values()).map(Enum::name).toList(), value -> "mode." + value, value -> ""));
            model.put("minutes", form.field("minutes", "text", "off", false, 4));
        }
        if (pair.beforeIntroduction()) {
            model.put("why", form.choices("why", false, true, Cancellations.choices(people, today), value -> "pair.form.why." + value, value -> ""));
            model.put("note", form.field("note", "textarea", "off", false, 500));
        }
    }

    private static void answer(Map<String, Object> model, FormView form, Side side, PairPeople people, LocalDate today) {
        model.put("side", side.name());
        model.put("asked", side == Side.MENTOR ? people.mentor().firstName() : people.mentee().firstName());
        model.put("ofMentor", side == Side.MENTOR);
        model.put("withTogether", side == Side.MENTEE && Together.needed(people.mentee(), today));
        model.put("answer", form.choices("answer", false, true, List.of(AnswerForm.YES, AnswerForm.NO),
                value -> "pair.form.answer." + value, value -> value.equals(AnswerForm.YES) ? "check" : "x"));
        model.put("reason", form.choices("reason", false, false,
                Arrays.stream(DeclineReason.values()).map(Enum::name).toList(), value -> "pair.decline." + value, value -> ""));
        model.put("backOn", form.field("backOn", "date", "off", false, 10));
        model.put("withGuardian", form.choices("together", true, true, ONE, value -> "pair.form.together.YES", value -> ""));
    }
}
