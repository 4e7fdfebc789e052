package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.people.demo.DemoCrowd;
import fr.binome.people.demo.DemoPlan;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedContactTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Mentee INES = DemoCrowd.of(new DemoPlan("a", 1, 1, 0, NOW), "staff").mentees().get(0);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"nadia@example.org, -, false", "Ines.Martin.1+maman@Example.org, -, true", "-, own, true",
        "-, 06 39 98 99 99, false"})
    void upperCaseTagAndSpellingDoNotHideTheChildsContact(String email, String phone, boolean shared) {
        String number = "own".equals(phone) ? INES.phone().replace(" ", "") : phone;
        Guardian guardian = new Guardian("1", "a", INES.id(), "Nadia", "mère", email, number, NOW);

        assertThat(SharedContact.between(INES, List.of(guardian), List.of())).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"own, true", "06 39 98 99 99, false"})
    void theNumberLeftWithTheAuthorisationCountsAsWell(String phone, boolean shared) {
        Consent consent = new Consent("1", "a", "MENTEE", INES.id(), ConsentKind.PARENTAL_AUTHORISATION, "v", "GUARDIAN", "Nadia",
                "mère", phone.equals("own") ? INES.phone() : phone, NOW, null, null, null, null);

        assertThat(SharedContact.between(INES, List.of(), List.of(consent))).isEqualTo(shared);
    }
}
