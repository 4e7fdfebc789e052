package fr.binome.people;

import java.util.List;

/** Somebody who may be entered already, as a profile shows it; {@code key} says how alike, {0} being the birth date. */
record DuplicateLine(String path, String name, String key, String born) {

    static List<DuplicateLine> of(List<Duplicates.Match> matches, String list, String language) {
        return matches.stream().map(match -> new DuplicateLine(list + match.person().id(), match.person().name(),
                "people.duplicate." + match.likeness(), Dates.words(match.person().birthDate(), language))).toList();
    }
}
