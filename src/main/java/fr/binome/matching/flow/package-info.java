/**
 * The exact part of the engine: who meets whom so that as many as possible are matched and, among such plans, the points
 * are the most, with prices that prove it. Knows mentees and mentors as indexes and pairs as arcs, nothing of people.
 */
package fr.binome.matching.flow;
