package fr.binome.cli.report;

import fr.binome.matching.rules.RuleWords;
import java.util.List;

/** All that the template shows. */
record ReportModel(String css, Figures figures, String map, List<Departements.Row> departements, ScoreBars quality,
                   PublicLines publics, RuleWords rules, List<RuleLines> ruleParts, List<PairLines.Group> pairs,
                   LeftOutLines leftOut, MeetingWishes wishes) {
}
