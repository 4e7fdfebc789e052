/** Changing what is known of somebody, field by field: by staff on a profile, by people themselves on their own page. */
package fr.binome.people.profile;
