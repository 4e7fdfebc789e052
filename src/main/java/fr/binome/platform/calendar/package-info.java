/** The French calendar, as far as hours of work and of mail need it. */
package fr.binome.platform.calendar;
