package fr.binome.pairing;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one pair: both people, where it stands, what comes next, what has happened. Thread-safe. */
@Singleton
final class PairPage {

    /** One entry of the timeline. */
    record Entry(Instant at, String day, String text, String who, String note) {
    }

    private static final Set<String> MEETINGS = Set.of(PairEvent.MEETING, PairEvent.MEETING_PROPOSED, PairEvent.MEETING_OFF);

    private final PairPeopleReader reader;
    private final PairEventRepository events;
    private final TeamMemberRepository team;
    private final SafeguardingGate gate;
    private final IntroductionGate introduction;
    private final PairForms forms;
    private final ReasonWords words;
    private final List<PairStory> stories;
    private final Messages messages;
    private final Pages pages;
    private final Clock clock;

    PairPage(PairPeopleReader reader, PairEventRepository events, TeamMemberRepository team, SafeguardingGate gate,
             IntroductionGate introduction, PairForms forms, ReasonWords words, List<PairStory> stories, Messages messages,
             Pages pages, Clock clock) {
        this.reader = reader;
        this.events = events;
        this.team = team;
        this.gate = gate;
        this.introduction = introduction;
        this.forms = forms;
        this.words = words;
        this.stories = stories;
        this.messages = messages;
        this.pages = pages;
        this.clock = clock;
    }

    /** The page with its forms as {@code data} filled them and {@code errors} found them. */
    MutableHttpResponse<String> show(HttpRequest<?> request, Staff staff, String pairId, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        PairPeople people = reader.read(staff, pairId);
        Pair pair = people.pair();
        LocalDate today = clock.today(staff.zone());
        Map<String, Object> model = new HashMap<>();
        model.put("id", pair.id());
        people(model, people, today);
        boolean told = pair.guardianUntil() != null;
        model.put("status", messages.text(language, StepWords.key(pair.status(), pair.guardiansFirst(), told)));
        model.put("tone", Tone.of(pair.status(), pair.guardiansFirst() && !told || pair.overdueAt(clock.now())));
        model.put("next", next(language, staff, people));
        model.put("hindrance", hindrance(people, today).map(key -> messages.text(language, key)).orElse(""));
        model.put("toMentor", words.three(language, Side.MENTOR, pair.reasons(), people.mentee().firstName()));
        model.put("toMentee", words.three(language, Side.MENTEE, pair.reasons(), people.mentor().firstName()));
        model.put("way", messages.text(language, "mode." + pair.way()));
        model.put("slot", pair.slot() == null ? "" : messages.text(language, "period." + pair.slot()));
        model.put("kilometres", Math.max(1, Math.round(pair.distanceMetres() / 1_000.0)));
        model.put("declineReason", pair.declineReason() == null ? "" : messages.text(language, pair.declineReason().labelKey()));
        model.put("timeline", timeline(language, staff, people));
        forms.put(model, language, people, today, data, errors, staff.role() != Role.READ_ONLY);
        stories.forEach(story -> story.put(model, language, staff, pair));
        return pages.staff(request, "pairing/pair", model);
    }

    /** What the next step waits for: the two yes for the gate, the introduction for all that it asks. */
    private Optional<String> hindrance(PairPeople people, LocalDate today) {
        return !people.pair().beforeIntroduction() ? Optional.empty()
                : people.pair().status() == PairStatus.TO_INTRODUCE ? introduction.obstacle(people, today).map(IntroductionGate.Obstacle::labelKey)
                : gate.hindrance(people.mentee(), people.mentor(), today).map(SafeguardingGate.Hindrance::labelKey);
    }

    private static void people(Map<String, Object> model, PairPeople people, LocalDate today) {
        model.put("mentee", people.mentee().name());
        model.put("menteeFirst", people.mentee().firstName());
        model.put("menteePath", "/mentees/" + people.mentee().id());
        model.put("age", people.mentee().ageOn(today));
        model.put("menteeTown", Towns.name(people.mentee().commune()));
        model.put("mentor", people.mentor().name());
        model.put("mentorFirst", people.mentor().firstName());
        model.put("mentorPath", "/mentors/" + people.mentor().id());
        model.put("job", people.mentor().job());
        model.put("mentorTown", Towns.name(people.mentor().commune()));
        model.put("coordinator", people.coordinator().name());
        model.put("together", Together.needed(people.mentee(), today));
    }

    private String next(String language, Staff staff, PairPeople people) {
        Pair pair = people.pair();
        String mentor = people.mentor().firstName();
        String mentee = people.mentee().firstName();
        if (pair.asked() != null) {
            String day = Days.near(language, LocalDate.ofInstant(pair.answerBy(), staff.zone()));
            String key = pair.overdueAt(clock.now()) ? "pair.next.late" : "pair.next." + pair.status();
            return messages.text(language, key, pair.asked() == Side.MENTOR ? mentor : mentee, day);
        }
        if (pair.guardiansFirst()) {
            return pair.guardianUntil() == null ? messages.text(language, "pair.next.guardianCall", mentee)
                    : messages.text(language, "pair.next.guardian", mentee,
                            Days.near(language, GuardianDays.lastOf(pair.guardianUntil(), staff.zone())));
        }
        String day = pair.introducedOn() == null ? "" : Days.full(language, pair.introducedOn());
        String asked = pair.status() == PairStatus.MENTOR_DECLINED && pair.menteeAnswerBy() != null ? ".asked" : "";
        return messages.text(language, "pair.next." + pair.status() + asked, mentee, mentor, day);
    }

    /** The newest first, because that is what a call starts from. */
    private List<Entry> timeline(String language, Staff staff, PairPeople people) {
        Map<String, String> names = team.findByAssociationIdAndActiveTrueOrderByLastName(staff.associationId()).stream()
                .collect(Collectors.toMap(TeamMember::id, TeamMember::name));
        names.put("mentor", people.mentor().firstName());
        names.put("mentee", people.mentee().firstName());
        names.put("guardian", messages.text(language, "pair.guardian"));
        names.put("system", "Binôme");
        Stream<Entry> own = events.findByAssociationIdAndPairIdOrderByAt(staff.associationId(), people.pair().id()).stream()
                .map(event -> entry(language, staff, names, event));
        Stream<Entry> told = stories.stream().flatMap(story -> story.entries(language, staff, people.pair()).stream())
                .map(entry -> new Entry(entry.at(), Days.full(language, LocalDate.ofInstant(entry.at(), staff.zone())), entry.text(),
                        entry.who(), entry.note()));
        return Stream.concat(own, told).sorted(Comparator.comparing(Entry::at).reversed()).toList();
    }

    /** The stored day, and its hour where there is one, as people write them. */
    private String meeting(String language, String stored) {
        String[] parts = stored.split(" ");
        String day = Days.full(language, LocalDate.parse(parts[0]));
        return parts.length < 2 ? day : messages.text(language, "meeting.when", day, MeetingLetters.hour(language, parts[1]));
    }

    private Entry entry(String language, Staff staff, Map<String, String> names, PairEvent event) {
        boolean byPhone = event.note().equals(PairEvent.BY_PHONE);
        String note = byPhone ? messages.text(language, "pair.event.byPhone")
                : MEETINGS.contains(event.event()) ? meeting(language, event.note()) : event.note();
        return new Entry(event.at(), Days.full(language, LocalDate.ofInstant(event.at(), staff.zone())),
                messages.text(language, "pair.event." + event.event()),
                names.getOrDefault(event.actor(), messages.text(language, "pair.event.formerMember")), note);
    }
}
