package fr.binome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import fr.binome.people.file.PairStatus;
import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.people.vocabulary.TravelMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesInStepTest {

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    @Test
    void peopleAndEngineUseTheSameCodesInTheSameOrder() {
        assertThat(names(Way.values())).isEqualTo(names(MeetingMode.values()));
        assertThat(names(Travel.values())).isEqualTo(names(TravelMode.values()));
        assertThat(names(CheckKind.values())).isEqualTo(names(CheckType.values()));
        assertThat(names(CheckNeed.values())).isEqualTo(names(RequiredCheck.values()));
        assertThat(names(MentorWish.values())).isEqualTo(names(MentorGender.values()));
        assertThat(names(PairState.values())).isEqualTo(names(PairStatus.values()));
        assertThat(new Periods((1 << Periods.WEEK) - 1).codes()).isEqualTo(Period.week().stream().map(Period::code).toList());
    }
}
