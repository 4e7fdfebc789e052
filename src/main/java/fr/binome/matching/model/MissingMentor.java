package fr.binome.matching.model;

/**
 * A mentor whom the round lacks: one more like this would be possible for some who are left out. It is trained, cleared
 * and, in person, goes 30 minutes by public transport.
 *
 * @param commune  INSEE code of where the mentor would live; null unless they meet in person
 * @param period   the weekly period; null for messages
 * @param goal     the main goal of those helped
 * @param way      how they would meet
 * @param language ISO 639 code of a language that is needed beside French, or null
 * @param gender   {@code F} or {@code M} where somebody wishes it, or null
 * @param helped   left-out people for whom this mentor would be possible, one after the other where there is one place
 */
public record MissingMentor(String commune, String period, String goal, Way way, String language, String gender, int helped) {
}
