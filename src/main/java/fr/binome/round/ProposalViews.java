package fr.binome.round;

import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns proposals into what a review shows of them. */
final class ProposalViews {

    private static final int REASONS = 3;
    private static final int SCALE = 1_000;

    /** One line of the list. */
    record Row(String id, Long version, String path, boolean selected, String mentee, String age, String mentor, long score,
               String place, String period, String reasons, List<String> weakPoints, String alternatives, State state,
               boolean pending) {
    }

    /** One proposal opened beside the list. */
    record Beside(String id, Long version, String menteePath, String mentorPath, String mentee, String age, String mentor,
                  String job, long score, String place, String period, List<String> reasons, List<Bar> bars,
                  List<String> weakPoints, String alternatives, State state, String decisionReason, boolean pending,
                  boolean undoable) {
    }

    /** The points of one rule beside the most that it gives, in thousandths of a point for the drawing. */
    record Bar(String label, int value, int most, long points, long mostPoints) {
    }

    /** The proposal just decided. */
    record Done(String id, Long version, String sentence, boolean undoable) {
    }

    private final Map<String, PersonShown> people;
    private final RoundOverview round;
    private final Wording wording;

    ProposalViews(Map<String, PersonShown> people, RoundOverview round, Wording wording) {
        this.people = people;
        this.round = round;
        this.wording = wording;
    }

    Row row(Proposal proposal, String selected, int page) {
        PersonShown mentee = people.get(proposal.menteeId());
        return new Row(proposal.id(), proposal.version(), "/rounds/" + round.id() + "?page=" + page + "&pair=" + proposal.id(),
                proposal.id().equals(selected), mentee.firstName(), age(mentee), name(proposal.mentorId()),
                wording.points(proposal.score()), place(proposal), wording.period(proposal.slot()),
                wording.sentences(proposal.reasons()).stream().limit(REASONS).collect(Collectors.joining(" ")),
                wording.sentences(proposal.weakPoints()), alternatives(proposal), State.of(proposal),
                proposal.decision() == Decision.PENDING);
    }

    Beside beside(Proposal proposal, int page) {
        PersonShown mentee = people.get(proposal.menteeId());
        return new Beside(proposal.id(), proposal.version(), "/mentees/" + proposal.menteeId(), "/mentors/" + proposal.mentorId(),
                mentee.firstName(), age(mentee), name(proposal.mentorId()), people.get(proposal.mentorId()).job(),
                wording.points(proposal.score()), place(proposal), wording.period(proposal.slot()),
                wording.sentences(proposal.reasons()), proposal.points().stream().map(this::bar).toList(),
                wording.sentences(proposal.weakPoints()), alternatives(proposal), State.of(proposal),
                proposal.decisionReason(), proposal.decision() == Decision.PENDING, undoable(proposal));
    }

    Done done(Proposal proposal) {
        return new Done(proposal.id(), proposal.version(), wording.text("round.done." + proposal.decision(),
                name(proposal.menteeId()), name(proposal.mentorId())), undoable(proposal));
    }

    private Bar bar(RulePoints rule) {
        return new Bar(wording.sentence(Reason.of("rule." + rule.rule())), rule.thousandths(), Math.max(SCALE, rule.mostThousandths()),
                wording.points(rule.thousandths()), wording.points(rule.mostThousandths()));
    }

    private String alternatives(Proposal proposal) {
        return proposal.alternatives().stream().map(this::alternative).collect(Collectors.joining(", "));
    }

    private String alternative(Alternative alternative) {
        return wording.text(alternative.free() ? "round.alternative.free" : "round.alternative.taken",
                name(alternative.mentorId()), wording.points(alternative.scoreThousandths()));
    }

    private static boolean undoable(Proposal proposal) {
        return proposal.publishedAt() == null
                && (proposal.decision() == Decision.ACCEPTED || proposal.decision() == Decision.REFUSED);
    }

    private String place(Proposal proposal) {
        return wording.place(proposal.way(), people.get(proposal.menteeId()).commune(), proposal.distanceMetres());
    }

    private String age(PersonShown person) {
        return wording.age(person.birthDate(), round.startDate());
    }

    private String name(String id) {
        return people.get(id).firstName();
    }
}
