/** The pages on mail: the way out of it, what has come in, what could not be delivered, and what the mails look like. */
package fr.binome.mailroom;
