package fr.binome.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who of many people may be the same as somebody, or of the same family. Looking up costs as much as the few who share a
 * birth date, an inbox or a number, however many there are. Knows the young people or the mentors of one association, never
 * both: a former mentee may well become a mentor. Not thread-safe while people are added.
 */
public final class Duplicates {

    /** Somebody known already who is like the person asked about; {@code likeness} is never {@code NONE}. */
    public record Match(KnownPerson person, Likeness likeness) {
    }

    private final Map<String, List<KnownPerson>> marks = new HashMap<>();

    public static Duplicates among(Collection<KnownPerson> people) {
        Duplicates duplicates = new Duplicates();
        people.forEach(duplicates::add);
        return duplicates;
    }

    /** Makes one more known: the lines of a file are compared with those above them. */
    public void add(KnownPerson person) {
        marks(person).forEach(mark -> marks.computeIfAbsent(mark, unseen -> new ArrayList<>()).add(person));
    }

    /** Who is like this person, the same before the family; a person is never like itself (same id). */
    public List<Match> of(KnownPerson person) {
        Map<String, KnownPerson> near = new LinkedHashMap<>();
        marks(person).forEach(mark -> marks.getOrDefault(mark, List.of()).forEach(other -> near.put(other.id(), other)));
        near.remove(person.id());
        return near.values().stream().map(other -> new Match(other, Likeness.between(person, other)))
                .filter(match -> match.likeness() != Likeness.NONE).sorted(Comparator.comparing(Match::likeness)).toList();
    }

    private static List<String> marks(KnownPerson person) {
        List<String> marks = new ArrayList<>(List.of("name " + PersonName.of(person).key() + " " + person.birthDate()));
        if (person.email() != null) {
            marks.add("inbox " + EmailAddress.inbox(person.email()));
        }
        if (person.phone() != null) {
            marks.add("phone " + PhoneNumber.digits(person.phone()));
        }
        return marks;
    }
}
