package fr.binome.people;

import static fr.binome.people.LikenessTest.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    @Test
    void theSamePersonStandsBeforeTheFamily() {
        KnownPerson sister = person("Léa", "Martin", "2010-01-01", "mere@example.org", null);
        KnownPerson twice = person("MARTIN", "Mathis", "2008-05-03", "autre@example.org", null);
        KnownPerson stranger = person("Amina", "Diallo", "2008-05-03", null, "06 39 98 00 12");

        List<Duplicates.Match> found = Duplicates.among(List.of(sister, stranger, twice))
                .of(person("Mathis", "Martin", "2008-05-03", "mere@example.org", null));

        assertThat(found).containsExactly(new Duplicates.Match(twice, Likeness.SAME), new Duplicates.Match(sister, Likeness.FAMILY));
    }

    @Test
    void nobodyIsLikeOneself() {
        KnownPerson person = person("Mathis", "Martin", "2008-05-03", "mere@example.org", null);

        assertThat(Duplicates.among(List.of(person)).of(person)).isEmpty();
    }

    @Test
    void tenThousandAreComparedWithTenThousandAtOnce() {
        List<KnownPerson> crowd = IntStream.range(0, 10_000).mapToObj(i -> person("Prénom" + i, "Nom",
                "20%02d-%02d-%02d".formatted(i % 20, i % 12 + 1, i % 28 + 1), i + "@example.org", null)).toList();
        Duplicates duplicates = Duplicates.among(crowd);

        long start = System.nanoTime();
        long found = crowd.stream().filter(person -> !duplicates.of(new KnownPerson("line", person.firstName(), person.lastName(),
                person.birthDate(), null, null)).isEmpty()).count();

        assertThat(found).isEqualTo(10_000);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
