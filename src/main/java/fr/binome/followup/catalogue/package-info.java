/**
 * What is asked, what can be answered, and what follows from it: the catalogue that people read before they read code.
 * Pure values; nothing is ever null.
 */
package fr.binome.followup.catalogue;
