package fr.binome.pairing;

import fr.binome.platform.Clock;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the two may read of each other before the introduction: first name, town, goal or job, shared times, reasons; never
 * a surname, an address, a situation, points or other people. Thread-safe.
 */
@Singleton
final class ProposalViews {

    private static final Set<PairStatus> ASKING = EnumSet.of(PairStatus.PROPOSED, PairStatus.MENTOR_ACCEPTED);

    private final Pages pages;
    private final Messages messages;
    private final ReasonWords words;
    private final FirstSlots slots;
    private final IntroductionWays ways;
    private final PairReferents referents;
    private final Clock clock;

    ProposalViews(Pages pages, Messages messages, ReasonWords words, FirstSlots slots, IntroductionWays ways, PairReferents referents,
                  Clock clock) {
        this.pages = pages;
        this.messages = messages;
        this.words = words;
        this.slots = slots;
        this.ways = ways;
        this.referents = referents;
        this.clock = clock;
    }

    MutableHttpResponse<String> question(HttpRequest<?> request, PairPeople people, Side side, String token, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        Map<String, Object> model = frame(people, side);
        LocalDate today = clock.today(people.association().zone());
        LocalDate until = LocalDate.ofInstant(people.pair().answerBy(), people.association().zone());
        model.put("token", token);
        model.put("reasons", words.three(language, side, people.pair().reasons(), (String) model.get("partner")));
        model.put("until", Days.near(language, until));
        model.put("late", people.pair().overdueAt(clock.now()));
        model.put("meeting", slots.words(people, language));
        model.put("together", Together.needed(people.mentee(), today));
        if (side == Side.MENTOR) {
            describe(model, language, people.mentee(), people, today);
        } else {
            describe(model, people.mentor());
        }
        form(model, language, side, data, errors);
        model.put("byContact", ways.byContact(people));
        return pages.link(request, "pairing/proposal-" + name(side), model);
    }

    /** What was answered, what comes next, and whom to call to change it. */
    MutableHttpResponse<String> answered(HttpRequest<?> request, PairPeople people, Side side) {
        Map<String, Object> model = frame(people, side);
        Pair pair = people.pair();
        String answered = !saidYes(pair, side) ? "no" : !bothSaidYes(pair) ? "yes" : ways.byContact(people) ? "contact" : "both";
        model.put("title", "proposal.answered." + name(side) + "." + answered + ".title");
        model.put("text", "proposal.answered." + name(side) + "." + answered + ".text");
        return pages.link(request, "pairing/proposal-answered", model);
    }

    MutableHttpResponse<String> heldBack(HttpRequest<?> request, PairPeople people, Side side) {
        return pages.link(request, "pairing/proposal-held-back", frame(people, side));
    }

    static boolean saidYes(Pair pair, Side side) {
        return pair.status() != (side == Side.MENTOR ? PairStatus.MENTOR_DECLINED : PairStatus.MENTEE_DECLINED);
    }

    private static boolean bothSaidYes(Pair pair) {
        // Between the mentor's yes and a minor's question stand the guardians' days: nobody is asked then, and nobody has said yes.
        return pair.status().living() && !ASKING.contains(pair.status()) || pair.status() == PairStatus.CLOSED;
    }

    private Map<String, Object> frame(PairPeople people, Side side) {
        Map<String, Object> model = new HashMap<>();
        model.put("partner", side == Side.MENTOR ? people.mentee().firstName() : people.mentor().firstName());
        model.put("firstName", side == Side.MENTOR ? people.mentor().firstName() : people.mentee().firstName());
        model.put("association", people.association().name());
        referents.name(model, people);
        return model;
    }

    private void describe(Map<String, Object> model, String language, Mentee mentee, PairPeople people, LocalDate today) {
        List<String> sectors = mentee.sectors().stream().filter(code -> !code.equals("UNKNOWN")).toList();
        List<String> periods = PairReasons.shared(mentee.periods(), people.mentor().periods());
        model.put("age", mentee.ageOn(today));
        model.put("town", Towns.name(mentee.commune()));
        model.put("goal", messages.text(language, "goal." + mentee.goals().get(0)));
        model.put("sectors", words.labels(language, "sector.", sectors));
        model.put("periods", words.labels(language, "period.", periods));
        model.put("way", messages.text(language, "mode." + people.pair().way()));
    }

    private static void describe(Map<String, Object> model, Mentor mentor) {
        model.put("job", mentor.job());
        model.put("town", Towns.name(mentor.commune()));
    }

    private void form(Map<String, Object> model, String language, Side side, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, language, "proposal." + name(side), data, errors);
        model.put("faults", form.faults());
        model.put("answer", form.choices("answer", false, true, List.of(AnswerForm.YES, AnswerForm.NO),
                value -> "proposal." + name(side) + ".answer." + value, value -> value.equals(AnswerForm.YES) ? "check" : "x"));
        model.put("contact", form.choices("contact", true, false, ContactKind.OWN.stream().map(Enum::name).toList(),
                value -> "contact.give." + value, value -> ""));
        if (side == Side.MENTOR) {
            model.put("reason", form.choices("reason", false, false,
                    Arrays.stream(DeclineReason.values()).map(Enum::name).toList(), value -> "pair.decline." + value, value -> ""));
            model.put("backOn", form.field("backOn", "date", "off", false, 10));
        } else {
            model.put("withGuardian", form.choices("together", true, true, List.of(AnswerForm.YES),
                    value -> "proposal.mentee.together.YES", value -> ""));
        }
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
