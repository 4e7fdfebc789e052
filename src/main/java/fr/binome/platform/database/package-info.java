/** The embedded MariaDB of the demo and the tests; production has a database of its own and never starts this one. */
package fr.binome.platform.database;
