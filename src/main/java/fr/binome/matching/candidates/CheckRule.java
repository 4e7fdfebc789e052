package fr.binome.matching.candidates;

import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.RuleName;
import java.time.LocalDate;

/** The mentor's background check meets the mentee's need and is valid on the start date, its last day included. */
final class CheckRule implements HardRule {

    @Override
    public RuleName name() {
        return RuleName.CHECK;
    }

    @Override
    public boolean allows(Pairing pairing) {
        CheckNeed need = needOf(pairing.mentee(), pairing.round().date());
        return need == CheckNeed.NONE
                || need.isMetBy(pairing.mentor().check()) && isValid(pairing.mentor(), pairing.round().start());
    }

    private static CheckNeed needOf(MenteeFact mentee, LocalDate date) {
        if (mentee.requiredCheck() != null) {
            return mentee.requiredCheck();
        }
        return Ages.on(date, mentee.birthDate()) < Ages.ADULT ? CheckNeed.B3 : CheckNeed.NONE;
    }

    private static boolean isValid(MentorFact mentor, LocalDate start) {
        return mentor.checkExpires() != null && !mentor.checkExpires().isBefore(start);
    }
}
