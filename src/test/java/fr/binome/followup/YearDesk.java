package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.followup.FollowUpYear.Trouble;
import fr.binome.followup.TodayBoard.Line;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The afternoon of one member of the team of a simulated year, who calls about one line after the other. Three calls in four
 * reach somebody. Works beside the other desks as long as none of them has the same pair; not thread-safe itself.
 */
final class YearDesk {

    private final YearBeans beans;
    private final Staff staff;
    private final Map<String, YearLife> lives;
    private final LocalDate day;
    private final Instant now;
    private final Random random;
    /** By the reason that stood on top: calls that reached somebody, and those among them with nothing to report. */
    final Map<String, int[]> ends = new LinkedHashMap<>();

    YearDesk(YearBeans beans, Staff staff, Map<String, YearLife> lives, LocalDate day, Instant now, Random random) {
        this.beans = beans;
        this.staff = staff;
        this.lives = lives;
        this.day = day;
        this.now = now;
        this.random = random;
    }

    /** One call a line; what it does not settle gets a call of its own. */
    void settle(Line line) {
        Set<String> also = line.reasons().stream().filter(line::settledWithTop).map(OpenSignal::id).collect(Collectors.toSet());
        List<OpenSignal> settled = new ArrayList<>(List.of(line.top()));
        line.reasons().stream().filter(each -> also.contains(each.id())).forEach(settled::add);
        boolean reached = call(settled, also);
        if (reached) {
            line.reasons().stream().filter(each -> !also.contains(each.id())).forEach(each -> call(List.of(each), Set.of()));
        }
    }

    private boolean call(List<OpenSignal> about, Set<String> also) {
        OpenSignal top = about.get(0);
        Signal signal = beans.get(SignalRepository.class).findByAssociationIdAndId(staff.associationId(), top.id()).orElseThrow();
        if (signal.status() == SignalStatus.CLOSED) {
            return false;
        }
        YearLife life = signal.pairId() == null ? null : lives.get(signal.pairId());
        boolean reached = random.nextInt(100) < 75;
        if (signal.code() == SignalCode.S1) {
            safety(signal);
        } else {
            boolean news = life == null || signal.level() == SignalLevel.RED || about.stream().anyMatch(each -> news(each, life, day));
            CallOutcome outcome = !reached ? CallOutcome.NO_ANSWER : news ? CallOutcome.REACHED : CallOutcome.NOTHING;
            beans.get(CallDesk.class).record(staff, signal.id(), new CallForm(Ids.next(), outcome, "Vu.", null, also), now);
            if (reached) {
                count(top.reason(), outcome == CallOutcome.NOTHING);
            }
        }
        if (life != null && life.inTrouble(day) && life.called == null) {
            life.called = day;
            life.told(signal.raisedAt(), staff.zone());
        }
        if (life != null && reached) {
            life.lastSign = day;
            about.forEach(each -> act(life, each));
        }
        return reached;
    }

    private void count(Reason reason, boolean empty) {
        int[] of = ends.computeIfAbsent(reason.name(), name -> new int[2]);
        of[0]++;
        of[1] += empty ? 1 : 0;
    }

    /**
     * Whether the call finds something: a trouble, contact that has really stopped, somebody who asked or said something, a date
     * to decide about, or somebody who does not read mail and agrees on another way.
     */
    private static boolean news(OpenSignal signal, YearLife life, LocalDate day) {
        return switch (signal.code()) {
            case S5, S12 -> life.inTrouble(day) || !life.met(day);
            case S6, S8 -> life.inTrouble(day) || life.contactsOfMonth(day) == 0;
            case S7 -> life.inTrouble(day) || life.contactsOfMonth(day) == 0 || !life.reads;
            default -> true;
        };
    }

    private void safety(Signal signal) {
        SafetyCases cases = beans.get(SafetyCases.class);
        if (cases.proposal(staff.associationId(), signal.id()).isEmpty()) {
            cases.note(staff, signal, "Appelée.", now);
            cases.propose(staff, signal, "Suivie.", now);
        } else if (!cases.proposal(staff.associationId(), signal.id()).orElseThrow().memberId().equals(staff.memberId())) {
            cases.close(staff, signal, now);
        }
    }

    /** What the call leads to. */
    private void act(YearLife life, OpenSignal signal) {
        Pair pair = pair(life);
        if (pair.status() != PairStatus.ACTIVE) {
            return;
        }
        boolean gone = life.inTrouble(day) && life.trouble == Trouble.MENTOR_GONE;
        if (signal.code() == SignalCode.S7) {
            // A better way to ask was agreed on during the call.
            life.menteeAnswers = Math.max(life.menteeAnswers, 0.3);
            life.mentorAnswers = gone ? life.mentorAnswers : Math.max(life.mentorAnswers, 0.3);
        }
        if (signal.code() == SignalCode.S3 || gone || signal.reason() == Reason.ENDS_SOON && random.nextInt(100) < 40) {
            beans.get(Closures.class).begin(staff, pair, ClosureReason.TERM, ClosureReason.TERM, "");
            beans.get(Closures.class).end(staff, pair(life), Closure.How.INTERVIEW, false, "Merci.", "Merci.");
            life.over = true;
        } else if (signal.reason() == Reason.ENDS_SOON) {
            beans.get(Closures.class).goOn(staff, pair, 6, null);
        } else if (life.inTrouble(day) && life.trouble == Trouble.NO_CONTACT) {
            life.help(day);
        } else if (random.nextInt(100) < 4) {
            beans.get(PairDesk.class).pause(staff, pair, 3);
        }
    }

    private Pair pair(YearLife life) {
        return beans.get(PairRepository.class).findByAssociationIdAndId(staff.associationId(), life.pair.id()).orElseThrow();
    }
}
