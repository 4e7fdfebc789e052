/**
 * Reads the programme's files (CSV or XLSX): mentees, mentors, earlier pairs and venues, as exported by hand or from
 * another tool. Every problem is told by file, row and column; a row that cannot be used is left out, an odd soft value
 * is ignored.
 * No database, no framework, no matching.
 */
package fr.binome.people.file;
