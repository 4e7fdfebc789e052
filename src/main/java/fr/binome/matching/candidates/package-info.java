/**
 * Who may meet whom, and how well they fit: one {@link fr.binome.matching.candidates.HardRule} or
 * {@link fr.binome.matching.candidates.PairRule} a class, applied to one mentee and one mentor at a time.
 */
package fr.binome.matching.candidates;
