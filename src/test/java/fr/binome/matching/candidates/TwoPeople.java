package fr.binome.matching.candidates;

import fr.binome.matching.fixture.MenteeBuilder;
import fr.binome.matching.fixture.MentorBuilder;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.WorldPair;
import java.util.List;

/** A mentee j and a mentor m of Lille who break no rule, to be changed until the rule under test speaks. */
abstract class TwoPeople {

    final MenteeBuilder mentee = People.mentee("j");
    final MentorBuilder mentor = People.mentor("m");

    Pairing pairing(RuleSet rules, WorldPair... world) {
        MatchingProblem problem = People.round(rules, List.of(mentee.build()), List.of(mentor.build()), world);
        return new Pairing(problem.mentees().get(0), problem.mentors().get(0), new RoundFacts(problem));
    }

    Pairing pairing() {
        return pairing(People.defaultRules());
    }

    RuleName broken(RuleSet rules, WorldPair... world) {
        return HardRules.firstBroken(pairing(rules, world));
    }

    RuleName broken(WorldPair... world) {
        return broken(People.defaultRules(), world);
    }

    RuleName brokenAfter(Runnable change) {
        change.run();
        return broken();
    }

    int points(RuleName name) {
        return rule(name).thousandths(pairing());
    }

    Reason reason(RuleName name) {
        return rule(name).reason(pairing());
    }

    Reason weakPoint(RuleName name) {
        return rule(name).weakPoint(pairing());
    }

    static PairRule rule(RuleName name) {
        return PairRules.ALL.stream().filter(rule -> rule.name() == name).findFirst().orElseThrow();
    }
}
