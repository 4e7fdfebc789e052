/**
 * From feasible pairs to a plan: the exact flow with its bound, OptaPlanner's search from there where a rule of the whole
 * plan is no network, the writing of slots and venues, and the mending of a plan by few moves.
 */
package fr.binome.matching.planning;
