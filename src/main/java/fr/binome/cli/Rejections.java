package fr.binome.cli;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.RefusedPin;
import fr.binome.people.file.FileContent;
import fr.binome.people.file.PairRow;
import fr.binome.people.file.RowProblem;
import java.util.ArrayList;
import java.util.List;

/** What of the files is not in the round. Holds none of their people, so that those can go while a large round is matched. */
final class Rejections {

    private final List<RowProblem> problems;
    private final FileContent<PairRow> pairs;

    /**
     * @param problems file by file, in the order of the lines
     * @param pairs    null without a pairs file
     */
    Rejections(List<RowProblem> problems, FileContent<PairRow> pairs) {
        this.problems = problems;
        this.pairs = pairs;
    }

    /** All that is wrong with the rows, and the pinned pairs that the plan refused. */
    List<RowProblem> with(List<RefusedPin> refusedPins) {
        List<RowProblem> all = new ArrayList<>(problems);
        refusedPins.forEach(pin -> pairs.rows().stream()
                .filter(row -> row.menteeId().equals(pin.menteeId()) && row.mentorId().equals(pin.mentorId()))
                .findFirst()
                .ifPresent(row -> all.add(new RowProblem(pairs.file(), row.line(), "status", row.status().name(), Sentences.ENGLISH.sentence(pin.why())))));
        return all;
    }
}
