package fr.binome.intake;

import java.util.List;

/** A mentor's valid answers; {@code motivation} is empty if nothing was told. */
record MentorForm(Identity identity, String job, Wishes wishes, int capacity, List<String> preferredSituations,
                  String motivation) {
}
