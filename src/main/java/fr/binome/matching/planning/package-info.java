/**
 * From feasible pairs to a plan: a first plan by best augmenting paths, OptaPlanner's search from there, and the
 * writing of slots. There is no proof yet that a plan is the best possible, so no bound is given.
 */
package fr.binome.matching.planning;
