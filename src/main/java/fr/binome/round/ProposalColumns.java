package fr.binome.round;

import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import io.micronaut.core.convert.ConversionContext;
import jakarta.inject.Singleton;
import java.util.List;

/** What the columns of a proposal hold for its lists, for statements that name columns one by one. Thread-safe. */
@Singleton
class ProposalColumns {

    private final PointsColumn points;
    private final ReasonsColumn reasons;
    private final AlternativesColumn alternatives;
    private final OtherMenteesColumn otherMentees;

    ProposalColumns(PointsColumn points, ReasonsColumn reasons, AlternativesColumn alternatives, OtherMenteesColumn otherMentees) {
        this.points = points;
        this.reasons = reasons;
        this.alternatives = alternatives;
        this.otherMentees = otherMentees;
    }

    String points(List<RulePoints> values) {
        return points.convertToPersistedValue(values, ConversionContext.DEFAULT);
    }

    String reasons(List<Reason> values) {
        return reasons.convertToPersistedValue(values, ConversionContext.DEFAULT);
    }

    String alternatives(List<Alternative> values) {
        return alternatives.convertToPersistedValue(values, ConversionContext.DEFAULT);
    }

    String otherMentees(List<OtherMentee> values) {
        return otherMentees.convertToPersistedValue(values, ConversionContext.DEFAULT);
    }
}
