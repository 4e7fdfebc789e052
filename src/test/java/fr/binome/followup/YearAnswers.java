package fr.binome.followup;

import fr.binome.followup.FollowUpYear.Trouble;
import fr.binome.followup.catalogue.Answer;
import fr.binome.pairing.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * How people answer: about contact what is true, but for four in a hundred who count one meeting too few or too many; about
 * themselves what they feel. Half of those who were left alone say that they cannot reach the other where this can be said.
 * A mentor has a question in three answers of a hundred, finds it difficult in one and a half, has no more time in half a one.
 */
record YearAnswers(Random random) {

    Answer first(CheckIn asked, YearLife life, LocalDate day) {
        List<Answer> all = asked.first().answers();
        if (all.contains(Answer.NOT_YET)) {
            boolean met = life.met(day) != wrong();
            boolean left = !met && life.inTrouble(day) && (asked.side() == Side.MENTEE || life.trouble == Trouble.NO_CONTACT);
            return met ? Answer.YES : left && random.nextBoolean() ? Answer.CANNOT_REACH : Answer.NOT_YET;
        }
        if (all.contains(Answer.SEVERAL)) {
            long meetings = life.contactsOfMonth(day) + (wrong() ? random.nextBoolean() ? 1 : -1 : 0);
            return meetings > 1 ? Answer.SEVERAL : meetings == 1 ? Answer.ONCE : Answer.NO;
        }
        return pulse(all, life, day);
    }

    Answer second(CheckIn asked, YearLife life, LocalDate day) {
        List<Answer> all = asked.second().answers();
        int dice = random.nextInt(1000);
        if (all.contains(Answer.NO_TIME)) {
            return dice < 910 ? Answer.ALL_WELL : dice < 950 ? Answer.SKIP : dice < 980 ? Answer.QUESTION : dice < 995 ? Answer.DIFFICULT : Answer.NO_TIME;
        }
        if (all.contains(Answer.SO_SO)) {
            if (life.unwell(day)) {
                return dice < 700 ? Answer.NOT_WELL : Answer.SO_SO;
            }
            if (life.soSo(day)) {
                return dice < 800 ? Answer.SO_SO : dice < 900 ? Answer.CALL_ME : Answer.GOOD;
            }
            return dice < 920 ? Answer.GOOD : dice < 970 ? Answer.SKIP : dice < 990 ? Answer.SO_SO : Answer.CALL_ME;
        }
        return pulse(all, life, day);
    }

    private Answer pulse(List<Answer> all, YearLife life, LocalDate day) {
        int dice = random.nextInt(100);
        int no = life.unwell(day) || life.soSo(day) || life.inTrouble(day) ? 30 : 2;
        return dice < no ? all.get(all.size() - 1) : dice < no + 10 && all.size() > 2 ? all.get(1) : all.get(0);
    }

    private boolean wrong() {
        return random.nextInt(100) < 4;
    }
}
