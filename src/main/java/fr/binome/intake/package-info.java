/** The public forms of young people and mentors, and the page on which a parent authorises. */
package fr.binome.intake;
