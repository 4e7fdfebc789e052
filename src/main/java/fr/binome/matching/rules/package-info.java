/** Reads rule files ({@code matching-rules/*.yaml}) into {@link fr.binome.matching.model.RuleSet}s. */
package fr.binome.matching.rules;
