/**
 * The matching engine: facts in, plan out. Pure Java: no framework, no SQL, no clock; nothing here knows how people
 * are stored or shown. {@link fr.binome.matching.MatchingEngine} is the way in.
 */
package fr.binome.matching;
