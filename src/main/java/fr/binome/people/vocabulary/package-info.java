/** The codes that people choose from. Plain values: no database, no framework, no matching. */
package fr.binome.people.vocabulary;
