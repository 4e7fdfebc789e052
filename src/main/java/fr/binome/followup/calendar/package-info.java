/** Office time: when somebody of a French association is there to read and to call. Pure values; nothing is ever null. */
package fr.binome.followup.calendar;
