package fr.binome.cli;

import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.RuleSet;
import fr.binome.people.file.FileContent;
import fr.binome.people.file.MenteeRow;
import fr.binome.people.file.MentorRow;
import fr.binome.people.file.PairRow;
import fr.binome.people.file.PairStatus;
import fr.binome.people.file.PeopleFiles;
import fr.binome.people.file.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the files gave.
 *
 * @param pairs null without a pairs file
 */
record MatchInput(FileContent<MenteeRow> mentees, FileContent<MentorRow> mentors, FileContent<PairRow> pairs) {

    static MatchInput read(MatchOptions options, PeopleFiles files) {
        return new MatchInput(files.mentees(options.mentees()), files.mentors(options.mentors()),
                options.pairs() == null ? null : files.pairs(options.pairs()));
    }

    MatchingProblem problem(RuleSet rules, MatchOptions options) {
        return new MatchingProblem(mentees.rows().stream().map(RowFacts::of).toList(), mentors.rows().stream().map(RowFacts::of).toList(),
                pairRows().stream().filter(pair -> strangers(pair) == null).map(RowFacts::of).toList(),
                rules, options.date(), options.start(), options.seed());
    }

    /** All that is wrong with the rows, file by file, in the order of the lines. */
    List<RowProblem> problems() {
        List<RowProblem> problems = new ArrayList<>(mentees.problems());
        problems.addAll(mentors.problems());
        problems.addAll(PeopleFiles.unknownNotWith(mentees, mentors));
        if (pairs != null) {
            problems.addAll(pairs.problems());
            pairRows().stream().filter(pair -> strangers(pair) != null).forEach(pair -> problems.add(
                    new RowProblem(pairs.file(), pair.line(), strangers(pair), strangers(pair).equals("mentor_id") ? pair.mentorId() : pair.menteeId(),
                            "ignored: no usable row of this id")));
        }
        return problems;
    }

    List<PairRow> pairRows() {
        return pairs == null ? List.of() : pairs.rows();
    }

    /** The column that names somebody who is not there, or null. An active pair's mentee need not be. */
    private String strangers(PairRow pair) {
        Set<String> mentorIds = mentors.rows().stream().map(MentorRow::id).collect(Collectors.toSet());
        Set<String> menteeIds = mentees.rows().stream().map(MenteeRow::id).collect(Collectors.toSet());
        if (!mentorIds.contains(pair.mentorId())) {
            return "mentor_id";
        }
        return pair.status() == PairStatus.ACTIVE || menteeIds.contains(pair.menteeId()) ? null : "mentee_id";
    }
}
