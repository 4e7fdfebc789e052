/**
 * Rules that look at a whole group of mentees: quotas, equity between publics, portfolios. Each is a convex cost of how
 * many of the group are matched, so that the exact flow and the search can both count with it.
 */
package fr.binome.matching.groups;
