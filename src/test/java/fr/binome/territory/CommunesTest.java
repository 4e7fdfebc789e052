package fr.binome.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunesTest {

    private final Communes communes = Communes.all();

    @Test
    void listsTheCommunesOfAPostalCodeByPopulation() {
        var sharing = communes.byPostalCode("51300");

        assertThat(sharing).hasSize(46);
        assertThat(sharing.get(0).name()).isEqualTo("Vitry-le-François");
        assertThat(sharing).extracting(Commune::population).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void knowsOverseasCommunesByInseeCode() {
        var abymes = communes.byInsee("97101").orElseThrow();

        assertThat(abymes.name()).isEqualTo("Les Abymes");
        assertThat(abymes.postalCodes()).containsExactly("97139", "97142");
        assertThat(abymes.departement()).isEqualTo("971");
    }

    @ParameterizedTest
    @CsvSource({
            "93200, SAINT DENIS, 93066",
            "93200, st-denis, 93066",
            "42000, St Étienne, 42218",
            "59100, roubaix, 59512",
            "97400, Saint-Denis, 97411",
            "75001, Paris, 75056"})
    void findsANameWhateverItsSpelling(String postalCode, String name, String insee) {
        assertThat(communes.named(postalCode, name)).map(Commune::insee).contains(insee);
    }

    @Test
    void findsNothingForUnknownCodesAndNames() {
        assertThat(communes.byPostalCode("00000")).isEmpty();
        assertThat(communes.byInsee("00000")).isEmpty();
        assertThat(communes.named("59100", "Lille")).isEmpty();
    }

    @Test
    void namesTheLineThatItCannotRead() {
        var broken = new ByteArrayInputStream("header\n1,2,3\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Communes.read(broken)).hasMessageContaining("(1,2,3)").hasMessageContaining("Maybe");
    }

    @Test
    void knowsTheTimeOfOverseasDepartements() {
        assertThat(Zone.ofDepartement("974")).isEqualTo(ZoneId.of("Indian/Reunion"));
        assertThat(Zone.ofDepartement("2A")).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(Zone.ofDepartement(null)).isEqualTo(ZoneId.of("Europe/Paris"));
    }
}
