package fr.binome.round;

import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns proposals into what a review shows of them. */
final class ProposalViews {

    private static final int REASONS = 3;
    private static final int SCALE = 1_000;

    /** One line of the list. */
    record Row(String id, Long version, String path, boolean selected, String mentee, String age, String mentor, long score,
               String place, String period, String reasons, List<String> weakPoints, String alternatives, String notes, State state,
               boolean pending, boolean locked) {
    }

    /** One proposal opened beside the list; {@code unseen} tells how many other mentees the reader does not see. */
    record Beside(String id, Long version, String menteePath, String mentorPath, String mentee, String age, String mentor,
                  String job, long score, String place, String period, List<String> reasons, List<Bar> bars,
                  List<String> weakPoints, List<Other> alternatives, List<Other> otherMentees, String unseen, List<String> notes, State state, boolean pending,
                  boolean undoable, boolean locked, boolean lockable) {
    }

    /** The points of one rule beside the most that it gives, in thousandths of a point for the drawing. */
    record Bar(String label, int value, int most, long points, long mostPoints) {
    }

    /** Somebody else for one of the two; {@code path} is where a pair of them is made. */
    record Other(String name, String path) {
    }

    /** One pair of a page that is read and accepted together. */
    record Plain(String id, Long version, String path, String mentee, String age, String mentor, String job, long score, String place,
                 String period, List<String> reasons) {
    }

    private final Map<String, PersonShown> people;
    private final RoundOverview round;
    private final Wording wording;

    ProposalViews(Map<String, PersonShown> people, RoundOverview round, Wording wording) {
        this.people = people;
        this.round = round;
        this.wording = wording;
    }

    Row row(Proposal proposal, String selected, ReviewPlace place) {
        return new Row(proposal.id(), proposal.version(), place.opening(proposal.id()).path(round.id()),
                proposal.id().equals(selected), name(proposal.menteeId()), age(proposal), name(proposal.mentorId()),
                wording.points(proposal.score()), place(proposal), wording.period(proposal.slot()),
                wording.sentences(proposal.reasons()).stream().limit(REASONS).collect(Collectors.joining(" ")),
                wording.sentences(proposal.weakPoints()), proposal.alternatives().stream().map(this::alternative).collect(Collectors.joining(", ")),
                String.join(" ", notes(proposal)), State.of(proposal), proposal.decision() == Decision.PENDING, proposal.locked());
    }

    Beside beside(Proposal proposal) {
        boolean open = proposal.open();
        return new Beside(proposal.id(), proposal.version(), "/mentees/" + proposal.menteeId(), "/mentors/" + proposal.mentorId(),
                name(proposal.menteeId()), age(proposal), name(proposal.mentorId()), people.get(proposal.mentorId()).job(),
                wording.points(proposal.score()), place(proposal), wording.period(proposal.slot()),
                wording.sentences(proposal.reasons()), proposal.points().stream().map(this::bar).toList(),
                wording.sentences(proposal.weakPoints()),
                proposal.alternatives().stream().map(other -> new Other(alternative(other), hand(proposal.menteeId(), other.mentorId()))).toList(),
                otherMentees(proposal), unseen(proposal), notes(proposal), State.of(proposal), proposal.decision() == Decision.PENDING, undoable(proposal),
                proposal.locked(), open && !proposal.locked());
    }

    Plain plain(Proposal proposal) {
        return new Plain(proposal.id(), proposal.version(), "/rounds/" + round.id() + "?pair=" + proposal.id() + "#pair", name(proposal.menteeId()),
                age(proposal), name(proposal.mentorId()), people.get(proposal.mentorId()).job(), wording.points(proposal.score()),
                place(proposal), wording.period(proposal.slot()), wording.sentences(proposal.reasons()).stream().limit(REASONS).toList());
    }

    /** What has just become of a proposal. */
    String said(Proposal proposal) {
        String key = proposal.locked() && proposal.decision() == Decision.PENDING ? "LOCKED" : proposal.decision().name();
        return wording.text("round.done." + key, name(proposal.menteeId()), name(proposal.mentorId()));
    }

    private List<Other> otherMentees(Proposal proposal) {
        return others(proposal).filter(other -> people.containsKey(other.menteeId()))
                .map(other -> new Other(wording.text(other.free() ? "round.other.free" : "round.other.paired",
                        name(other.menteeId()), wording.points(other.scoreThousandths())), hand(other.menteeId(), proposal.mentorId()))).toList();
    }

    /** How many others there are whom the reader does not see; empty if none. */
    private String unseen(Proposal proposal) {
        long unseen = others(proposal).filter(other -> !people.containsKey(other.menteeId())).count();
        return unseen == 0 ? "" : wording.count("round.other.unseen", unseen);
    }

    private static Stream<OtherMentee> others(Proposal proposal) {
        return proposal.otherMentees() == null ? Stream.of() : proposal.otherMentees().stream();
    }

    private String hand(String menteeId, String mentorId) {
        return "/rounds/" + round.id() + "/hand/" + menteeId + "?mentor=" + mentorId;
    }

    /** Where the pair comes from and what was said of it. */
    private List<String> notes(Proposal proposal) {
        List<String> notes = new ArrayList<>();
        String by = proposal.decidedBy() != null && people.containsKey(proposal.decidedBy()) ? name(proposal.decidedBy()) : "";
        switch (proposal.decision()) {
            case ACCEPTED -> add(notes, !by.isEmpty(), "round.note.accepted", by);
            case REFUSED -> add(notes, true, "round.refusedBecause", proposal.decisionReason());
            case FORBIDDEN -> add(notes, true, "round.forbiddenBecause", proposal.decisionReason());
            default -> { }
        }
        add(notes, (proposal.decision() == Decision.REFUSED || proposal.decision() == Decision.FORBIDDEN) && !by.isEmpty(), "round.note.by", by);
        add(notes, proposal.origin().byHand(), "round.origin." + proposal.origin());
        add(notes, proposal.origin() == Origin.HAND && proposal.open() && !proposal.decisionReason().isEmpty(), "round.note.reason", proposal.decisionReason());
        add(notes, !proposal.waived().isEmpty(), "round.note.waived", proposal.waived().stream().map(this::rule).collect(Collectors.joining(", ")));
        add(notes, proposal.movedFrom() != null && people.containsKey(proposal.movedFrom()), "round.note.moved",
                proposal.movedFrom() == null || !people.containsKey(proposal.movedFrom()) ? "" : name(proposal.movedFrom()));
        add(notes, proposal.setAside() && proposal.open(), "round.note.aside");
        add(notes, proposal.locked() && proposal.open(), "round.note.locked");
        return notes;
    }

    private void add(List<String> notes, boolean applies, String key, Object... arguments) {
        if (applies) {
            notes.add(wording.text(key, arguments));
        }
    }

    private String rule(String code) {
        return wording.sentence(Reason.of("rule." + code));
    }

    private Bar bar(RulePoints rule) {
        return new Bar(rule(rule.rule()), rule.thousandths(), Math.max(SCALE, rule.mostThousandths()),
                wording.points(rule.thousandths()), wording.points(rule.mostThousandths()));
    }

    private String alternative(Alternative alternative) {
        return wording.text(alternative.free() ? "round.alternative.free" : "round.alternative.taken",
                name(alternative.mentorId()), wording.points(alternative.scoreThousandths()));
    }

    private static boolean undoable(Proposal proposal) {
        return proposal.publishedAt() == null && (proposal.decision() == Decision.ACCEPTED || proposal.decision() == Decision.REFUSED
                || proposal.decision() == Decision.FORBIDDEN);
    }

    private String place(Proposal proposal) {
        return wording.place(proposal.way(), people.get(proposal.menteeId()).commune(), proposal.distanceMetres());
    }

    private String age(Proposal proposal) {
        return wording.age(people.get(proposal.menteeId()).birthDate(), round.startDate());
    }

    private String name(String id) {
        return people.get(id).firstName();
    }
}
