/**
 * The facts a matching round starts from and the plan it ends with: immutable values only. Ids are strings, points
 * are integer thousandths (87.500 points = 87500), distances are metres, dates are given and never read from a clock.
 */
package fr.binome.matching.model;
