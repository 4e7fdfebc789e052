package fr.binome.intake;

import java.util.List;

/** A mentor's valid answers. */
record MentorForm(Identity identity, String job, Wishes wishes, int capacity, List<String> preferredSituations) {
}
