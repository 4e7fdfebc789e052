package fr.binome.followup;

import fr.binome.followup.PairHistory.Entry;
import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.AnswerCatalogue;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Contact;
import fr.binome.followup.catalogue.Question;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the weak signals out of what a pair has answered, and out of its silence. Pure. */
final class Findings {

    private static final Predicate<Entry> WITHOUT = each -> each.kind() == CheckInKind.MONTHLY && each.contact() == Contact.NO;
    private static final Duration SOON_AFTER = Duration.ofDays(1);
    private static final List<Answer> LESS_AND_LESS = List.of(Answer.GOOD, Answer.SO_SO, Answer.NOT_WELL);
    private static final List<Answer> SO_SO_TWICE = List.of(Answer.SO_SO, Answer.SO_SO);

    private Findings() {
    }

    /** What follows from the answers, or the silence, of {@code entry}, in the light of what was said before. */
    static List<Finding> after(PairHistory history, Entry entry) {
        List<Finding> findings = new ArrayList<>();
        if (entry.silent()) {
            silence(history, entry, findings);
            history.otherSide(entry).filter(WITHOUT).ifPresent(other -> findings.add(unheard(history, entry)));
            return findings;
        }
        byItself(entry.kind().first(entry.side()), entry.first(), entry, findings);
        byItself(entry.kind().second(entry.side()), entry.second(), entry, findings);
        monthWithout(history, entry, findings);
        disagreement(history, entry, findings);
        decline(history, entry, findings);
        return findings;
    }

    /** The catalogue's line. */
    private static void byItself(Question question, Answer answer, Entry entry, List<Finding> findings) {
        if (answer != null) {
            AnswerCatalogue.reason(question, answer).ifPresent(reason -> findings.add(
                    new Finding(reason, entry.side(), "check-in:" + entry.checkInId() + ":" + answer)));
        }
    }

    /** S7: one side silent twice in a row, or both on one occasion. */
    private static void silence(PairHistory history, Entry entry, List<Finding> findings) {
        if (!entry.kind().expectsAnswer()) {
            return;
        }
        if (history.otherSide(entry).filter(Entry::silent).isPresent()) {
            findings.add(new Finding(Reason.SILENT_BOTH, entry.side(), fact("silence", history, entry)));
        } else if (history.previous(entry).filter(Entry::silent).isPresent()) {
            findings.add(new Finding(Reason.SILENT_TWICE, entry.side(), factOfSide("silence", history, entry)));
        }
    }

    /** S6: a month without contact, say both sides, one of them while the other says nothing, or one twice in a row. */
    private static void monthWithout(PairHistory history, Entry entry, List<Finding> findings) {
        if (!WITHOUT.test(entry)) {
            return;
        }
        if (history.otherSide(entry).filter(WITHOUT).isPresent()) {
            findings.add(new Finding(Reason.NO_FROM_BOTH, entry.side(), fact("no", history, entry)));
        } else if (history.otherSide(entry).filter(Entry::silent).isPresent()) {
            findings.add(unheard(history, history.otherSide(entry).get()));
        } else if (history.previousOfKind(entry).filter(WITHOUT).isPresent()) {
            findings.add(new Finding(Reason.NO_TWICE, entry.side(), factOfSide("no", history, entry)));
        }
    }

    /** S8: yes and no about the same period. */
    private static void disagreement(PairHistory history, Entry entry, List<Finding> findings) {
        history.otherSide(entry)
                .filter(other -> entry.contact() == Contact.NO && other.contact() == Contact.YES && !metBetween(entry, other)
                        || entry.contact() == Contact.YES && other.contact() == Contact.NO && !metBetween(other, entry))
                .ifPresent(other -> findings.add(new Finding(Reason.DISAGREE, entry.side(), fact("disagree", history, entry))));
    }

    /** Whoever says "not yet" on one day is not contradicted by whoever says "yes, once" on a later one. */
    private static boolean metBetween(Entry no, Entry yes) {
        return yes.first() != Answer.SEVERAL && no.saidAt() != null && yes.saidAt() != null
                && yes.saidAt().isAfter(no.saidAt().plus(SOON_AFTER));
    }

    /** S9: the young person is less and less well, or so-so twice. */
    private static void decline(PairHistory history, Entry entry, List<Finding> findings) {
        List<Answer> feelings = history.feelings(entry);
        if (entry.side() == Side.MENTEE && entry.tellsFeeling() && entry.second() != Answer.SKIP
                && (endsWith(feelings, SO_SO_TWICE) || endsWith(feelings, LESS_AND_LESS))) {
            findings.add(new Finding(Reason.LESS_WELL, entry.side(), "feeling:" + entry.checkInId()));
        }
    }

    private static Finding unheard(PairHistory history, Entry silent) {
        return new Finding(Reason.NO_AND_SILENT, silent.side(), fact("no", history, silent));
    }

    private static boolean endsWith(List<Answer> answers, List<Answer> end) {
        return answers.size() >= end.size() && answers.subList(answers.size() - end.size(), answers.size()).equals(end);
    }

    private static String fact(String what, PairHistory history, Entry entry) {
        return what + ":" + history.pairId() + ":" + entry.kind() + ":" + entry.ordinal();
    }

    private static String factOfSide(String what, PairHistory history, Entry entry) {
        return fact(what, history, entry) + ":" + entry.side();
    }
}
