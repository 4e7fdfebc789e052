package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.model.Reason;
import fr.binome.people.MenteeRepository;
import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a round's plan and the scenarios beside it side by side. Thread-safe. */
@Singleton
class ScenarioViews {

    private static final int SHOWN = 50;
    private static final String NOTHING = "";

    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final PeopleRepository people;
    private final MenteeRepository mentees;
    private final ScopeWords scopes;
    private final SummaryColumn summaries;
    private final Clock clock;

    ScenarioViews(RoundRepository rounds, ProposalRepository proposals, PeopleRepository people, MenteeRepository mentees, ScopeWords scopes, SummaryColumn summaries, Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.people = people;
        this.mentees = mentees;
        this.scopes = scopes;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** The plan of a round or a scenario in figures; texts are ready to be read, empty while it has none. */
    record Line(String id, String name, String path, State state, boolean solved, String matched, String points, String distance, String waited,
                long weak, String quality) {
    }

    /** One public in both plans; texts are empty where there are too few people to tell. */
    record PublicLine(String name, String now, String then) {
    }

    /** One young person with another mentor. */
    record Differing(String mentee, String age, String now, String then) {
    }

    /** All scenarios of a round. */
    record AllView(String id, String title, List<Line> lines, boolean several, String hint) {
    }

    /** One scenario beside its round. */
    record OneView(String id, String parentId, String title, Line now, Line then, List<PublicLine> publics, List<Differing> differing,
                   String howMany, List<String> scope, List<String> changes, boolean keepable, boolean canDecide, String difference, String hint) {
    }

    AllView all(Staff staff, RoundOverview round, Wording wording) {
        List<RoundOverview> scenarios = scenarios(staff, round.id());
        Map<String, PlanFigures> figures = figures(staff, round.id(), scenarios.stream().map(RoundOverview::id).toList());
        List<Line> lines = Stream.concat(Stream.of(round), scenarios.stream())
                .map(plan -> line(plan, round, figures.get(plan.id()), wording)).toList();
        return new AllView(round.id(), wording.text("round.title", round.name(), wording.count("round.scenario.title", scenarios.size())), lines,
                !scenarios.isEmpty(), hint(Stream.concat(Stream.of(round), scenarios.stream()), wording));
    }

    private List<RoundOverview> scenarios(Staff staff, String roundId) {
        return rounds.scenarios(staff.associationId(), roundId).stream().filter(scenario -> scenario.status() != RoundStatus.ARCHIVED).toList();
    }

    private Map<String, PlanFigures> figures(Staff staff, String roundId, List<String> scenarioIds) {
        return proposals.figures(staff.associationId(), roundId, Stream.concat(scenarioIds.stream(), Stream.of(NOTHING)).toList(),
                        clock.today(staff.zone())).stream().collect(Collectors.toMap(PlanFigures::roundId, Function.identity()));
    }

    OneView one(Staff staff, Round scenario, Wording wording) {
        String association = staff.associationId();
        RoundOverview parent = rounds.overview(association, scenario.parentId()).orElseThrow();
        RoundOverview then = rounds.overview(association, scenario.id()).orElseThrow();
        Map<String, PlanFigures> figures = figures(staff, parent.id(), List.of(scenario.id()));
        List<DifferingPair> differing = new ArrayList<>(proposals.missing(association, parent.id(), scenario.id(), staff.branch(), staff.memberId(), SHOWN));
        differing.addAll(proposals.differing(association, parent.id(), scenario.id(), staff.branch(), staff.memberId(), SHOWN));
        List<WhatIf> changes = scenario.scope() == null ? List.of() : scenario.scope().changes().stream().filter(change -> seen(staff, change)).toList();
        Map<String, PersonShown> byId = people(association, differing, changes);
        Line now = line(parent, parent, figures.get(parent.id()), wording);
        Line other = line(then, parent, figures.get(scenario.id()), wording);
        return new OneView(scenario.id(), parent.id(), wording.text("round.title", scenario.name(), difference(figures, parent.id(), scenario.id(), wording)),
                now, other, publics(summaries.of(parent), scenario.summary(), wording),
                differing.stream().map(pair -> differing(pair, byId, parent, summaries.of(parent), scenario.summary(), wording)).toList(),
                wording.count(differing.size() > SHOWN ? "round.scenario.differingMore" : "round.scenario.differing", differing.size()), scopes.of(association, parent, wording),
                changes.stream().map(change -> change(change, byId, wording)).toList(), Scope.decidedBy(staff, scenario.scope()) && Scenarios.keepable(scenario, parent),
                staff.role() != Role.READ_ONLY, difference(figures, parent.id(), scenario.id(), wording), hint(Stream.of(parent, then), wording));
    }

    /** Nobody reads the answers of a young person whom they do not see otherwise. */
    private boolean seen(Staff staff, WhatIf change) {
        return staff.branch().isEmpty() || mentees.findByAssociationIdAndId(staff.associationId(), change.menteeId())
                .filter(mentee -> staff.sees(mentee.branchId(), mentee.coordinatorId())).isPresent();
    }

    private static String difference(Map<String, PlanFigures> figures, String now, String then, Wording wording) {
        long more = matched(figures.get(then)) - matched(figures.get(now));
        return more == 0 ? wording.text("round.scenario.same") : wording.count(more > 0 ? "round.scenario.more" : "round.scenario.fewer", Math.abs(more));
    }

    /** Shares of what was possible can be compared whatever the weights; points, as older plans tell them, cannot. */
    private String hint(Stream<RoundOverview> plans, Wording wording) {
        boolean shares = plans.filter(plan -> plan.figures() != null).allMatch(plan -> summaries.of(plan).possibleThousandths() != null);
        return wording.text(shares ? "round.scenario.share.hint" : "round.scenario.points.hint");
    }

    private static long matched(@Nullable PlanFigures figures) {
        return figures == null ? 0 : figures.matched();
    }

    private Line line(RoundOverview plan, RoundOverview round, @Nullable PlanFigures figures, Wording wording) {
        boolean current = plan.id().equals(round.id());
        String name = current ? wording.text("round.scenario.current") : plan.name();
        String path = current ? "/rounds/" + plan.id() : plan.status() == RoundStatus.REVIEW ? "/scenarios/" + plan.id() : "/rounds/" + plan.id();
        if (plan.figures() == null) {
            return new Line(plan.id(), name, path, State.of(plan.status()), false, NOTHING, NOTHING, NOTHING, NOTHING, 0, NOTHING);
        }
        RoundSummary summary = summaries.of(plan);
        if (figures == null) {
            String unknown = wording.text("round.publics.unknown");
            return new Line(plan.id(), name, path, State.of(plan.status()), true, "0", unknown, unknown, unknown, 0, NOTHING);
        }
        return new Line(plan.id(), name, path, State.of(plan.status()), true, String.valueOf(figures.matched()),
                match(figures.meanScore(), summary, wording),
                figures.meanMetres() == null ? wording.text("round.publics.unknown") : wording.kilometres((int) Math.round(figures.meanMetres())),
                figures.meanWait() == null ? wording.text("round.publics.unknown") : wording.count("round.publics.days", Math.round(figures.meanWait())),
                figures.weak(), summary.quality() == null ? NOTHING : wording.sentence(summary.quality()));
    }

    private static String match(double scoreThousandths, RoundSummary summary, Wording wording) {
        Integer share = summary.sharePercent(scoreThousandths);
        return share == null ? String.valueOf(wording.points((int) Math.round(scoreThousandths))) : wording.text("round.scenario.share", share);
    }

    /** By code, because one of the two may know a public that the other does not. */
    private static List<PublicLine> publics(RoundSummary now, RoundSummary then, Wording wording) {
        if (now.publics() == null || then.publics() == null) {
            return List.of();
        }
        Map<String, PublicFigure> before = now.publics().stream().map(ServedPublic::toFigure)
                .collect(Collectors.toMap(PublicFigure::code, Function.identity()));
        return then.publics().stream().map(ServedPublic::toFigure).filter(figure -> !figure.isTooSmallToShow())
                .map(figure -> new PublicLine(wording.sentence(Reason.of("public." + figure.code())), rate(before.get(figure.code()), wording),
                        rate(figure, wording))).toList();
    }

    private static String rate(@Nullable PublicFigure figure, Wording wording) {
        return figure == null || figure.isTooSmallToShow() ? wording.text("round.publics.unknown")
                : wording.text("round.publics.rate", figure.matched(), wording.decimal(figure.ratePercent()));
    }

    private Map<String, PersonShown> people(String association, List<DifferingPair> differing, List<WhatIf> changes) {
        List<String> mentees = Stream.of(differing.stream().map(DifferingPair::menteeId), changes.stream().map(WhatIf::menteeId), Stream.of(NOTHING))
                .flatMap(ids -> ids).distinct().toList();
        List<String> mentors = Stream.concat(differing.stream().flatMap(pair -> Stream.of(pair.mentorNow() == null ? NOTHING : pair.mentorNow(),
                pair.mentorThen() == null ? NOTHING : pair.mentorThen())), Stream.of(NOTHING)).filter(Objects::nonNull).distinct().toList();
        return people.find(association, mentees, mentors).stream().collect(Collectors.toMap(PersonShown::id, Function.identity()));
    }

    private static Differing differing(DifferingPair pair, Map<String, PersonShown> byId, RoundOverview round, RoundSummary now,
                                       RoundSummary then, Wording wording) {
        PersonShown mentee = byId.get(pair.menteeId());
        return new Differing(mentee.firstName(), wording.age(mentee.birthDate(), round.startDate()),
                mentor(pair.mentorNow(), pair.scoreNow(), now, byId, wording), mentor(pair.mentorThen(), pair.scoreThen(), then, byId, wording));
    }

    private static String mentor(@Nullable String id, @Nullable Integer score, RoundSummary plan, Map<String, PersonShown> byId, Wording wording) {
        return id == null || score == null ? wording.text("round.scenario.nobody")
                : wording.text("round.alternative.free", byId.get(id).firstName(), match(score, plan, wording));
    }

    private static String change(WhatIf change, Map<String, PersonShown> byId, Wording wording) {
        String value = change.kind().equals("advice.period") ? "period:" + change.value()
                : change.kind().equals("advice.language") ? "language:" + change.value() : change.value();
        return wording.text("round.scenario." + change.kind(), byId.get(change.menteeId()).firstName(),
                value.isEmpty() ? NOTHING : Sentences.of(wording.locale()).words(value));
    }
}
