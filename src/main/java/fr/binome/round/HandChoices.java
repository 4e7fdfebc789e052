package fr.binome.round;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page together on which a mentor is chosen by hand. Thread-safe. */
@Singleton
class HandChoices {

    private static final int FOUND = 10;
    private static final String NOBODY = "";

    private final HandMade hand;
    private final PeopleRepository people;
    private final Clock clock;

    HandChoices(HandMade hand, PeopleRepository people, Clock clock) {
        this.hand = hand;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One mentor.
     *
     * @param broken rules that a reason may waive, as a sentence; empty if none is broken
     * @param never the sentence that says why nobody may; empty if somebody may
     * @param button empty if the pair cannot be made
     * @param reason the field for the reason; shown if a rule is broken
     * @param open whether this is the mentor whom the address or the form names
     * @param further whether a reason is asked for on the page that names this mentor
     */
    record Line(String id, String path, String name, String job, String about, String broken, String never, String button, String instead,
                FormView.Field reason, boolean open, boolean further) {
    }

    /** The page. */
    record View(String roundId, String menteeId, String title, String now, String back, String name, List<Line> ranked, List<Line> named,
                boolean searching, long shown, List<FormView.Fault> faults) {
    }

    View view(Staff staff, Round round, String menteeId, String mentor, String name, FormData data, FieldErrors errors, Wording wording) {
        String association = round.associationId();
        List<String> named = new ArrayList<>(mentor.isEmpty() ? List.of() : List.of(mentor));
        if (!name.isBlank()) {
            named.addAll(people.mentorsNamed(association, new ReviewPlace(ReviewFilter.ALL, ReviewSort.NEED, name, 1, "", "", 0, 0).pattern(), FOUND));
        }
        Optional<Proposal> current = hand.current(round, menteeId);
        List<HandChoice> choices = hand.choices(staff, round, menteeId, named);
        Map<String, PersonShown> byId = people.find(association, Stream.concat(Stream.of(menteeId),
                        choices.stream().flatMap(choice -> Stream.ofNullable(choice.instead()).map(Proposal::menteeId))).toList(),
                Stream.concat(Stream.concat(choices.stream().map(HandChoice::mentorId), current.stream().map(Proposal::mentorId)), Stream.of(NOBODY)).toList())
                .stream().collect(Collectors.toMap(PersonShown::id, person -> person));
        PersonShown mentee = byId.get(menteeId);
        if (mentee == null) {
            throw new NotFoundException();
        }
        FormView form = new FormView(wording.messages(), wording.language(), "round.hand", data, errors);
        List<Line> lines = choices.stream().map(choice -> line(choice, round, menteeId, mentor, byId, form, wording)).toList();
        return new View(round.id(), menteeId,
                wording.text("round.hand.title", mentee.firstName(), wording.age(mentee.birthDate(), round.startDate())),
                current.map(now -> wording.text("round.hand.now", byId.get(now.mentorId()).firstName())).orElseGet(() -> wording.text("round.hand.nobody")),
                "/rounds/" + round.id() + current.map(now -> "?pair=" + now.id()).orElse(""), name.strip(),
                lines.stream().filter(line -> !named.contains(line.id())).toList(), lines.stream().filter(line -> named.contains(line.id())).toList(),
                !named.isEmpty(), clock.now().toEpochMilli(), form.faults());
    }

    private static Line line(HandChoice choice, Round round, String menteeId, String asked, Map<String, PersonShown> byId, FormView form,
                             Wording wording) {
        PersonShown mentor = byId.get(choice.mentorId());
        String instead = choice.instead() == null ? NOBODY : wording.text("round.hand.instead", byId.get(choice.instead().menteeId()).firstName());
        boolean open = choice.mentorId().equals(asked);
        return new Line(choice.mentorId(), "/rounds/" + round.id() + "/hand/" + menteeId, mentor.firstName(), mentor.job(),
                wording.text("round.points", wording.points(choice.scoreThousandths())),
                choice.broken().isEmpty() ? "" : wording.text("round.hand.broken", rules(choice.broken(), wording)),
                never(choice, wording), !choice.possible() ? "" : instead.isEmpty() ? wording.text("round.hand.button", mentor.firstName()) : instead,
                choice.instead() == null ? NOBODY : choice.instead().id(),
                form.field("reason", "textarea", "off", true, RefusalForm.LONGEST_REASON), open, !choice.broken().isEmpty() && !open);
    }

    private static String never(HandChoice choice, Wording wording) {
        if (!choice.never().isEmpty()) {
            return wording.text("round.hand.never", rules(choice.never(), wording));
        }
        return choice.full() ? wording.text("round.hand.full", wording.text("round.hand.fullPairs")) : "";
    }

    private static String rules(List<RuleName> rules, Wording wording) {
        return rules.stream().map(rule -> wording.sentence(Reason.of("rule." + rule.code()))).collect(Collectors.joining(", "));
    }
}
