/** The page that people have of themselves, and the one that a guardian has of a child: no account, a fresh link each time. */
package fr.binome.intake.self;
