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
import fr.binome.people.file.VenueRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the files gave. */
final class MatchInput {

    private final FileContent<MenteeRow> mentees;
    private final FileContent<MentorRow> mentors;
    private final FileContent<PairRow> pairs;
    private final FileContent<VenueRow> venues;
    private final Set<String> menteeIds;
    private final Set<String> mentorIds;

    /**
     * @param pairs  null without a pairs file
     * @param venues null without a venues file
     */
    private MatchInput(FileContent<MenteeRow> mentees, FileContent<MentorRow> mentors, FileContent<PairRow> pairs,
                       FileContent<VenueRow> venues) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.pairs = pairs;
        this.venues = venues;
        this.menteeIds = mentees.rows().stream().map(MenteeRow::id).collect(Collectors.toSet());
        this.mentorIds = mentors.rows().stream().map(MentorRow::id).collect(Collectors.toSet());
    }

    static MatchInput read(MatchOptions options, PeopleFiles files) {
        return new MatchInput(files.mentees(options.mentees()), files.mentors(options.mentors()),
                options.pairs() == null ? null : files.pairs(options.pairs()),
                options.venues() == null ? null : files.venues(options.venues()));
    }

    FileContent<MenteeRow> mentees() {
        return mentees;
    }

    FileContent<MentorRow> mentors() {
        return mentors;
    }

    /** Whether places to meet were given. */
    boolean hasVenues() {
        return venues != null && !venues.rows().isEmpty();
    }

    MatchingProblem problem(RuleSet rules, MatchOptions options) {
        return new MatchingProblem(mentees.rows().stream().map(RowFacts::of).toList(), mentors.rows().stream().map(RowFacts::of).toList(),
                pairRows().stream().filter(pair -> strangers(pair) == null).map(RowFacts::of).toList(),
                venues == null ? List.of() : venues.rows().stream().map(RowFacts::of).toList(), List.of(),
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
        if (venues != null) {
            problems.addAll(venues.problems());
        }
        return problems;
    }

    /** The line of the pairs file that states this pair, with its file's name. */
    Optional<RowProblem> problemOf(String menteeId, String mentorId, String problem) {
        return pairRows().stream()
                .filter(row -> row.menteeId().equals(menteeId) && row.mentorId().equals(mentorId))
                .map(row -> new RowProblem(pairs.file(), row.line(), "status", row.status().name(), problem))
                .findFirst();
    }

    private List<PairRow> pairRows() {
        return pairs == null ? List.of() : pairs.rows();
    }

    /** The column that names somebody who is not there, or null. An active pair's mentee need not be. */
    private String strangers(PairRow pair) {
        if (!mentorIds.contains(pair.mentorId())) {
            return "mentor_id";
        }
        return pair.status() == PairStatus.ACTIVE || menteeIds.contains(pair.menteeId()) ? null : "mentee_id";
    }
}
