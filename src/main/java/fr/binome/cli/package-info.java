/** What is run from a shell instead of the service. */
package fr.binome.cli;
