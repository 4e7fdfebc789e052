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
import fr.binome.people.file.UnusableFileException;
import fr.binome.people.file.VenueRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        return new MatchInput(people(options.mentees(), "mentees", files::mentees, "mentors", files::mentors),
                people(options.mentors(), "mentors", files::mentors, "mentees", files::mentees),
                options.pairs() == null ? null : files.pairs(options.pairs()),
                options.venues() == null ? null : files.venues(options.venues()));
    }

    /** Says it when the file would do for the other side. */
    private static <T> FileContent<T> people(Path file, String meant, Function<Path, FileContent<T>> reader, String others,
                                             Function<Path, ? extends FileContent<?>> readerOfOthers) {
        try {
            return reader.apply(file);
        } catch (UnusableFileException unusable) {
            if (isReadable(file, readerOfOthers)) {
                throw new UsageException("The file (" + file + ") holds " + others + ", not " + meant + ".", "(--mentees) and (--mentors) are swapped.");
            }
            throw unusable;
        }
    }

    private static boolean isReadable(Path file, Function<Path, ? extends FileContent<?>> reader) {
        try {
            reader.apply(file);
            return true;
        } catch (UnusableFileException unusable) {
            return false;
        }
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
                pairRows().stream().filter(this::counts).map(RowFacts::of).toList(),
                venues == null ? List.of() : venues.rows().stream().map(RowFacts::of).toList(), List.of(),
                rules, options.date(), options.start(), options.seed());
    }

    /** All that is wrong with the rows. */
    Rejections rejections() {
        List<RowProblem> problems = new ArrayList<>(mentees.problems());
        problems.addAll(mentors.problems());
        problems.addAll(PeopleFiles.unknownNotWith(mentees, mentors));
        if (pairs != null) {
            problems.addAll(pairs.problems());
            pairRows().forEach(pair -> stranger(pair).ifPresent(problems::add));
        }
        if (venues != null) {
            problems.addAll(venues.problems());
        }
        return new Rejections(problems, pairs);
    }

    private List<PairRow> pairRows() {
        return pairs == null ? List.of() : pairs.rows();
    }

    /** Whether the pair says something about this round. An active one always does: whoever has a mentor is not to get another. */
    private boolean counts(PairRow pair) {
        return pair.status() == PairStatus.ACTIVE || stranger(pair).isEmpty();
    }

    /** The column that names somebody who is not there. An active pair's mentee need not be. */
    private Optional<RowProblem> stranger(PairRow pair) {
        boolean active = pair.status() == PairStatus.ACTIVE;
        if (!mentorIds.contains(pair.mentorId())) {
            return Optional.of(new RowProblem(pairs.file(), pair.line(), "mentor_id", pair.mentorId(),
                    active ? "no usable row of this id; the mentee has a mentor and is not in the round" : "ignored: no usable row of this id"));
        }
        return active || menteeIds.contains(pair.menteeId()) ? Optional.empty()
                : Optional.of(new RowProblem(pairs.file(), pair.line(), "mentee_id", pair.menteeId(), "ignored: no usable row of this id"));
    }
}
