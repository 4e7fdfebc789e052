package fr.binome.bench.cold;

import fr.binome.matching.candidates.Candidate;
import java.util.List;
import java.util.Map;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A mentee, who gets one of its possible mentors or none. */
@PlanningEntity
public class ColdMentee {

    private int index;
    private List<ColdMentor> possible;
    private Map<ColdMentor, Candidate> pairs;
    private ColdMentor mentor;

    /** For OptaPlanner. */
    public ColdMentee() {
    }

    ColdMentee(int index, Map<ColdMentor, Candidate> pairs) {
        this.index = index;
        this.pairs = pairs;
        possible = List.copyOf(pairs.keySet());
    }

    @PlanningId
    public int getIndex() {
        return index;
    }

    @ValueRangeProvider(id = "possible")
    public List<ColdMentor> getPossible() {
        return possible;
    }

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "possible")
    public ColdMentor getMentor() {
        return mentor;
    }

    public void setMentor(ColdMentor mentor) {
        this.mentor = mentor;
    }

    boolean needsNoPeriod() {
        return pairs.get(mentor).async();
    }

    /** Bits of the weekly periods in which the two may meet. */
    int periods() {
        return pairs.get(mentor).slots().bits();
    }

    long points() {
        return pairs.get(mentor).scoreThousandths();
    }
}
