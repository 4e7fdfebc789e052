/** The demo's mailbox: a mail server of its own that delivers nothing and shows everything. */
package fr.binome.mail.demo;
