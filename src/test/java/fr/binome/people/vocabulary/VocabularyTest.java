package fr.binome.people.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static Stream<Term> terms() {
        return Stream.<Term[]>of(Goal.values(), Sector.values(), Role.values(), Situation.values(), TravelMode.values(),
                MeetingMode.values(), CheckType.values(), RequiredCheck.values(), Gender.values(), MentorGender.values(),
                Day.values(), DayPart.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyCodeHasALabelAndEveryLabelACode(String language) {
        var bundle = ResourceBundle.getBundle("messages.vocabulary", Locale.forLanguageTag(language));

        var keys = new TreeSet<String>();
        terms().map(Term::labelKey).forEach(keys::add);
        Period.week().stream().map(Period::labelKey).forEach(keys::add);
        Language.OFFERED.forEach(code -> keys.add("language." + code));
        assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(keys);
        assertThat(keys).allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
    }

    @Test
    void labelsKeepTheirAccents() {
        var french = ResourceBundle.getBundle("messages.vocabulary", Locale.FRENCH);

        assertThat(french.getString("goal.SCOL")).isEqualTo("réussir à l'école");
    }

    @Test
    void theWeekHas28PeriodsFromMondayMorningToSundayEvening() {
        assertThat(Period.week()).hasSize(28).isSorted();
        assertThat(Period.week().get(0).code()).isEqualTo("MON-MORNING");
        assertThat(Period.week().get(27).code()).isEqualTo("SUN-EVENING");
        assertThat(Period.find("WED-EVENING")).map(Period::index).contains(11);
    }

    @Test
    void periodsTurnIntoBitsAndBack() {
        var periods = List.of(Period.find("MON-MORNING").orElseThrow(), Period.find("SUN-EVENING").orElseThrow());

        assertThat(Period.toBits(periods)).isEqualTo(1 | 1 << 27);
        assertThat(Period.ofBits(Period.toBits(periods))).isEqualTo(periods);
    }

    @Test
    void findsTermsByExactCodeOnly() {
        assertThat(Term.find(Goal.class, "STAG")).contains(Goal.STAG);
        assertThat(Term.find(Goal.class, "stag")).isEmpty();
        assertThat(Term.find(Goal.class, null)).isEmpty();
    }

    @Test
    void knowsTwoLetterLanguagesAndTheOfferedThreeLetterOnes() {
        assertThat(Language.isKnown("sv")).isTrue();
        assertThat(Language.isKnown("rcf")).isTrue();
        assertThat(Language.isKnown("xx")).isFalse();
    }
}
