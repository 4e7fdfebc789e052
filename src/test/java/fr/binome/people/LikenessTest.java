package fr.binome.people;

import static fr.binome.people.Likeness.FAMILY;
import static fr.binome.people.Likeness.NONE;
import static fr.binome.people.Likeness.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final String BORN = "2008-05-03";

    @ParameterizedTest
    @CsvSource({"Inès,Benoît-Martin,INES,benoit martin", "Inès,Benoît,Benoît,Inès", "Jean Pierre,N'Diaye,jean-pierre,N’DIAYE",
            "Œdipe,Łukasz,oedipe,lukasz", "Nguyễn,Văn An,Văn,Nguyen An", "Юлия,Коваль,юлия,КОВАЛЬ"})
    void aNameIsTheSameWhateverItsAccentsCaseAndOrder(String first, String last, String otherFirst, String otherLast) {
        assertThat(between(person(first, last, BORN, null, null), person(otherFirst, otherLast, BORN, null, null))).isEqualTo(SAME);
    }

    @Test
    void theSameNameOnAnotherDayIsAnotherPerson() {
        assertThat(between(person("Inès", "Martin", BORN, "a@example.org", null), person("Inès", "Martin", "2008-05-04", "b@example.org", null)))
                .isEqualTo(NONE);
    }

    @Test
    void namesWithoutALetterInCommonAreNotTheSame() {
        assertThat(between(person("Юлия", "Коваль", BORN, null, null), person("أمينة", "حداد", BORN, null, null))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({"Inés,Martin,2009-01-01", "Amina,Diallo,2008-05-03"})
    void oneAddressAloneIsAFamily(String first, String last, String born) {
        KnownPerson known = person("Mathis", "Martin", BORN, "Mere+ecole@Example.org", null);

        assertThat(between(known, person(first, last, born, "mere@example.org", null))).isEqualTo(FAMILY);
    }

    @Test
    void twinsStayTwo() {
        assertThat(between(person("Léa", "Martin", BORN, "mere@example.org", null), person("Léo", "Martin", BORN, "mere@example.org", null)))
                .isEqualTo(FAMILY);
    }

    @Test
    void sistersWithCloseNamesStayTwo() {
        assertThat(between(person("Maria", "Martin", BORN, null, "06 39 98 00 12"), person("Marie", "Martin", "2010-11-20", null, "+33 6 39 98 00 12")))
                .isEqualTo(FAMILY);
    }

    @ParameterizedTest
    @CsvSource({"Mathis,Martin,2001-02-28", "Matthis,Martin,2008-05-03", "Mathis,Durand,2008-05-03", "Mathis Jean,Martin,2008-05-03",
            "Martin,Mathias,2008-05-03", "Mathsi,Martin,2008-03-05", "Mathis,Durand,2008-05-08"})
    void oneNumberWithACloseNameIsOnePerson(String first, String last, String born) {
        assertThat(between(person("Mathis", "Martin", BORN, null, "06 39 98 00 12"), person(first, last, born, null, "06 39 98 00 12")))
                .isEqualTo(SAME);
    }

    private static Likeness between(KnownPerson one, KnownPerson other) {
        Likeness likeness = Likeness.between(one, other);
        assertThat(Likeness.between(other, one)).isEqualTo(likeness);
        return likeness;
    }

    static KnownPerson person(String first, String last, String born, String email, String phone) {
        return new KnownPerson(first + last + born, first, last, LocalDate.parse(born), email, phone);
    }
}
