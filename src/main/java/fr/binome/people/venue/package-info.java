/** The places where pairs meet for the first time: the association's own list, never a home. */
package fr.binome.people.venue;
