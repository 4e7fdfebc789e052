package fr.binome.matching.model;

/** Points of one soft rule for one pair, in thousandths, beside the most it could give. */
public record RulePoints(String rule, int thousandths, int mostThousandths) {
}
