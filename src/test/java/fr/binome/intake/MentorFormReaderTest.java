package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.web.FieldErrors;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentorFormReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FieldErrors errors = new FieldErrors();

    @Test
    void readsAMentor() {
        MentorForm form = MentorFormReader.read(Answers.ofMentor().and("preferredSituations", "RURAL").data(), TODAY, errors).orElseThrow();

        assertThat(form.job()).isEqualTo("comptable");
        assertThat(form.capacity()).isEqualTo(2);
        assertThat(form.preferredSituations()).containsExactly("RURAL");
        assertThat(form.wishes().goals()).containsExactly("STAG", "CONF");
        assertThat(form.wishes().maxTravelMinutes()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "birthDate; 23/11/2008; birthDate; intake.error.mentor.young",
        "birthDate; 09/04/1911; birthDate; intake.error.birthDate.year",
        "email; -; email; intake.error.contact.missing",
        "job; -; job; intake.error.job.missing",
        "goals; -; goals; intake.error.goals.missing",
        "periods; -; periods; intake.error.periods.missing",
        "capacity; 9; capacity; intake.error.choice",
        "preferredSituations; ASE; preferredSituations; intake.error.choice",
        "charter; -; charter; intake.error.charter.missing",
        "ownData; -; ownData; intake.error.ownData.missing",
        "website; x; website; intake.error.trap"})
    void eachFaultIsNamedAtItsField(String changed, String values, String field, String key) {
        Answers answers = Answers.ofMentor().and(changed, values == null ? new String[0] : values.split(","));

        assertThat(MentorFormReader.read(answers.data(), TODAY, errors)).isEmpty();
        assertThat(errors.all()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.key()).isEqualTo(key);
        });
    }

    @Test
    void eighteenTodayIsOldEnough() {
        assertThat(MentorFormReader.read(Answers.ofMentor().and("birthDate", "22/11/2008").data(), TODAY, errors)).isPresent();
    }
}
