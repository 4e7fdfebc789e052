package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.ExtraQuestion;
import fr.binome.people.ExtraQuestionRepository;
import fr.binome.platform.Ids;
import fr.binome.web.FieldErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of both public forms, made up from their definitions, against everything that people and machines send. */
@TestInstance(Lifecycle.PER_CLASS)
class QuestionsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<String> IDS = List.of(Ids.next(), Ids.next(), Ids.next());
    /** One question of each kind that an association may add. */
    private static final List<Function<String, ExtraQuestion>> ASKED = List.of(
            association -> new ExtraQuestion(IDS.get(0), association, "jeune", ExtraQuestion.Kind.TEXT, "Quel lycée ?", List.of(), true, 1,
                    false, Instant.EPOCH),
            association -> new ExtraQuestion(IDS.get(1), association, "jeune", ExtraQuestion.Kind.CHOICE, "Quelle ligne <b> ?",
                    List.of("ligne A", "ligne B"), true, 2, false, Instant.EPOCH),
            association -> new ExtraQuestion(IDS.get(2), association, "jeune", ExtraQuestion.Kind.YES_NO, "Déjà venu ?", List.of(), false, 3,
                    false, Instant.EPOCH));
    private static final Step EXTRAS = Step.of(FormAddress.EXTRAS, ASKED.stream().map(asked -> Extras.question(asked.apply("")))
            .toArray(Question[]::new));
    private static final String CALLBACK = "appel";
    private static final String HTML = "<script>alert(1)</script>\"'><b>x";
    private static final String CONTROL = "\u0000\u0007\u001b";
    /** A page never grows with what is sent to it. */
    private static final int LARGEST_PAGE = 60_000;

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String start = "/a/" + team.association().slug();
    /** Each form, done but for the last press. */
    private final Map<String, FormWalk> walks = new HashMap<>();

    /** One bad value of one question; {@code accepted} where leaving it out, or sending nothing visible, is an answer. */
    record Case(String form, Step step, Question question, String what, List<String> values, boolean accepted) {
        @Override
        public String toString() {
            return form + " " + step.path() + " " + question.name() + " " + what;
        }
    }

    static Stream<Case> everything() {
        return Stream.of(of("jeune", MenteeQuestions.STEPS), of("mentor", MentorQuestions.STEPS), of("jeune", List.of(EXTRAS)),
                of(CALLBACK, List.of(Step.of("", CallbackPages.QUESTIONS.toArray(Question[]::new))))).flatMap(Function.identity());
    }

    private static Stream<Case> of(String form, List<Step> steps) {
        return steps.stream().flatMap(step -> step.questions().stream().flatMap(asked -> cases(form, step, asked)));
    }

    private static Stream<Case> cases(String form, Step step, Question question) {
        boolean optional = !question.required() || List.of(Questions.GUARDIAN_PHONE, Questions.PHONE, Questions.MENTOR_GENDER,
                Questions.TRAVEL_LIMIT, Questions.CAPACITY, Questions.VIA, Questions.HELPER_EMAIL, Questions.CALL_WHEN)
                .contains(question)
                // A child's parent is reached instead.
                || form.equals("jeune") && question.equals(Questions.EMAIL);
        Stream<Case> none = Stream.of(new Case(form, step, question, "empty", List.of(), optional),
                new Case(form, step, question, "control characters", List.of(CONTROL), optional));
        Stream<Case> wrong = wrong(question).entrySet().stream()
                .map(bad -> new Case(form, step, question, bad.getKey(), bad.getValue(), false));
        return Stream.concat(none, wrong);
    }

    /** A kind of question without an entry does not compile. */
    private static Map<String, List<String>> wrong(Question question) {
        String endless = "a".repeat(100_000);
        return switch (question.kind()) {
            case NAME -> Map.of("too long", List.of(endless), "one too long", List.of("a".repeat(question.most() + 1)),
                    "wrong type", List.of("12345"), "HTML", List.of(HTML));
            case TEXT -> Map.of("too long", List.of(endless), "one too long", List.of("a".repeat(question.most() + 1)), "HTML",
                    List.of(HTML));
            case WORDS -> Map.of("too long", List.of(endless), "out of range", List.of("a,b,c,d,e,f,g"), "HTML", List.of(HTML));
            case DATE -> Map.of("too long", List.of(endless), "wrong type", List.of("demain"), "out of range", List.of("31/02/2008"),
                    "the future", List.of("01/01/2999"), "long ago", List.of("01/01/1850"), "HTML", List.of(HTML));
            case EMAIL -> Map.of("too long", List.of(endless + "@example.org"), "wrong type", List.of("ines"), "HTML", List.of(HTML),
                    "two", List.of("a@example.org, b@example.org"));
            case PHONE -> Map.of("too long", List.of("0".repeat(100_000)), "wrong type", List.of("zéro six"),
                    "out of range", List.of("06 39 98"), "HTML", List.of(HTML));
            case POSTAL_CODE -> Map.of("too long", List.of("5".repeat(100_000)), "wrong type", List.of("Roubaix"),
                    "out of range", List.of("00000"), "HTML", List.of(HTML));
            case COMMUNE -> Map.of("too long", List.of(endless), "wrong type", List.of("Willems"), "out of range", List.of("75056"),
                    "HTML", List.of(HTML));
            case ONE, TICK -> Map.of("too long", List.of(endless), "wrong type", List.of("12.5"), "HTML", List.of(HTML));
            case SEVERAL, LANGUAGES, WEEK -> question.most() < question.values().size()
                    ? Map.of("too long", List.of(endless), "wrong type", List.of("12.5"), "HTML", List.of(HTML),
                            "out of range", question.values().subList(0, question.most() + 2))
                    : Map.of("too long", List.of(endless), "wrong type", List.of("12.5"), "HTML", List.of(HTML));
            case TRAP -> Map.of("anything", List.of("http://spam.example"));
        };
    }

    @BeforeAll
    void fillBothFormsOnTheDayOfTheTests() {
        service.clockAt(Instant.parse("2026-11-22T10:00:00Z"));
        ASKED.forEach(asked -> service.bean(ExtraQuestionRepository.class).save(asked.apply(team.id())));
        List.of("jeune", "mentor").forEach(form -> walks.put(form, new FormWalk(visitor, start + "/" + form).to("relire", good(form))));
    }

    @AfterAll
    void comeBack() {
        service.resetClock();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void anAnswerIsTakenOrNamedAndKept(Case bad) {
        String page = page(bad);

        Answer answer = visitor.post(page, good(bad.form()).and(bad.question().name(), bad.values().toArray(String[]::new)).sent());

        check(bad, answer);
        assertThat(visitor.post(page, good(bad.form()).sent()).location()).endsWith(bad.form().equals(CALLBACK) ? "/merci/appel" : "/relire");
    }

    @Test
    void noPageAsksWhatIsNotDefined() {
        TreeSet<String> defined = new TreeSet<>(List.of("ownData"));
        everything().forEach(known -> defined.add(known.question().name()));
        List<String> asked = new ArrayList<>();
        everything().map(this::page).distinct()
                .forEach(page -> asked.addAll(visitor.get(page).page().select("main form [name]:not(button, [type=hidden])").eachAttr("name")));
        walks.values().forEach(form -> asked.addAll(form.page().select("main form [name]").eachAttr("name")));

        assertThat(new TreeSet<>(asked)).isEqualTo(defined);
    }

    @Test
    void nobodyMustAnswerMoreThanTwelveQuestions() {
        int adult = needed(Answers.ofAdult().and("phone").and("otherGoals").and("travelModes").and("commune"));
        int pupil = needed(Answers.ofMentee().and("phone").and("otherGoals").and("travelModes").and("commune"));

        int mentor = (int) Answers.ofMentor().fields().keySet().stream().filter(field -> !field.equals("languages"))
                .filter(field -> MentorFormReader.read(Answers.ofMentor().and(field).data(), DAY, new FieldErrors()).isEmpty()).count();

        assertThat(List.of(adult, pupil, mentor)).allMatch(count -> count <= 12);
    }

    /** The answers without any one of which the form refuses; a language comes ticked. */
    private static int needed(Answers answers) {
        return (int) answers.fields().keySet().stream().filter(field -> !field.equals("languages"))
                .filter(field -> MenteeFormReader.read(answers.and(field).data(), DAY, new FieldErrors()).isEmpty()).count();
    }

    private String page(Case known) {
        return known.form().equals(CALLBACK) ? start + "/" + CALLBACK : walks.get(known.form()).draft() + "/" + known.step().path();
    }

    private static Answers good(String form) {
        return form.equals(CALLBACK) ? new Answers(Map.of()).and("firstName", "Inès").and("callPhone", "06 39 98 00 12")
                : form.equals("jeune") ? child() : Answers.ofMentor().and("postalCode", "59152")
                .and("commune", Homes.under("59152").get(0).insee()).and("modes", "IN_PERSON").and("travelModes", "TRANSIT");
    }

    /** A child, so that every page is asked; one of a shared postal code, so that the commune is. */
    private static Answers child() {
        return Answers.ofMentee().and("birthDate", "01/03/2013").and("withParent", "yes").and("postalCode", "59152")
                .and("commune", Homes.under("59152").get(0).insee()).and("helped", "yes").and("helperName", "Karim Saïdi")
                .and("helperRelation", "éducateur").and("helperPhone", "06 39 98 00 13").and("adjustment", "un lieu sans escalier")
                .and("adjustmentConsent", "yes")
                .and("extra-" + IDS.get(0), "Jean-Rostand").and("extra-" + IDS.get(1), "ligne B");
    }

    private static void check(Case bad, Answer answer) {
        String field = bad.question().name();
        if (bad.accepted()) {
            assertThat(answer.status()).isEqualTo(303);
            return;
        }
        Document page = answer.page();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().length()).isLessThan(LARGEST_PAGE);
        assertThat(page.select("#errors a[href=#" + field + "]").text()).isNotEmpty();
        assertThat(page.select("#" + field)).as("where the summary leads").hasSize(1);
        assertThat(page.select("script:not([src]), main b")).isEmpty();
        Element input = page.select("#" + field).first();
        boolean typed = (input.tagName().equals("textarea") || List.of("text", "email", "tel").contains(input.attr("type"))) && bad.question().kind() != Question.Kind.TRAP;
        if (typed && !bad.values().isEmpty() && !bad.values().contains(CONTROL)) {
            assertThat(bad.values().get(0)).startsWith(input.val()).as("kept").satisfies(value -> assertThat(input.val()).isNotEmpty());
        }
    }
}
