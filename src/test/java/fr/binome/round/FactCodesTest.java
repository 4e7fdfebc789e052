package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.ProgressListener;
import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.people.vocabulary.TravelMode;
import fr.binome.web.Messages;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactCodesTest {

    @Test
    void peopleAndEngineUseTheSameNames() {
        assertThat(names(Way.values())).isEqualTo(names(MeetingMode.values()));
        assertThat(names(Travel.values())).isEqualTo(names(TravelMode.values()));
        assertThat(names(CheckKind.values())).isEqualTo(names(CheckType.values()));
        assertThat(names(CheckNeed.values())).isEqualTo(names(RequiredCheck.values()));
        assertThat(names(MentorWish.values())).isEqualTo(names(MentorGender.values()));
        assertThat(Period.week().stream().map(Period::code).toList()).isEqualTo(new Periods((1 << Periods.WEEK) - 1).codes());
    }

    @Test
    void everyStageAndSoftRuleOfTheEngineHasAText() {
        Messages messages = new Messages();

        assertThat(ProgressListener.Stage.values()).allMatch(stage -> messages.has("fr", "round.stage." + stage.name()));
        assertThat(RuleName.values()).allMatch(rule -> !Sentences.FRENCH.words("rule:" + rule.code()).equals(rule.code()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
