/** An association's branches (antennes): their names and where they sit. */
package fr.binome.people.branch;
