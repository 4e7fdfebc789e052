package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Ages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Raises what a calendar brings: birthdays that change the rules, a planned end, a pause after which nothing has restarted,
 * a pair of which nothing was heard, a child to be called alone. Thread-safe.
 */
@Singleton
final class CalendarWatch {

    private static final int AHEAD_DAYS = 30;
    /** A week after the pause both are asked; this leaves them the reminder and its days. */
    private static final Duration RESTART = Duration.ofDays(14);
    private static final Duration RESTART_MATTERS = Duration.ofDays(60);
    /** Two days under the promise that no pair is 40 days from its last sign without somebody looking. */
    static final Duration FORGOTTEN = Duration.ofDays(38);
    private static final Duration TERM = Duration.ofDays(90);
    private static final int YOUNG = 11;

    private final WatchQueries queries;
    private final PlannedEnds ends;
    private final SignalDesk desk;
    private final Duos duos;

    CalendarWatch(WatchQueries queries, PlannedEnds ends, SignalDesk desk, Duos duos) {
        this.queries = queries;
        this.ends = ends;
        this.desk = desk;
        this.duos = duos;
    }

    /** @return how many signals were raised */
    int watch(Instant now) {
        // One day for all associations: some hours more or less do not matter here.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return birthdays(18, false, Reason.TURNS_18, today, now) + birthdays(21, true, Reason.TURNS_21, today, now)
                + ends(today, now) + notRestarted(now) + forgotten(today, now) + callChild(today, now);
    }

    private int birthdays(int age, boolean guarded, Reason reason, LocalDate today, Instant now) {
        int raised = 0;
        for (PairDay found : queries.birthdays(today.minusYears(age), today.plusDays(AHEAD_DAYS).minusYears(age), guarded,
                reason.name())) {
            raised += raise(found.associationId(), found.pairId(), reason, Side.MENTEE,
                    reason + ":" + found.pairId() + ":" + found.day(), Ages.birthday(found.day(), age), now);
        }
        return raised;
    }

    private int ends(LocalDate today, Instant now) {
        int raised = 0;
        for (PairDay found : ends.endingUntil(today.plusDays(AHEAD_DAYS))) {
            raised += raise(found.associationId(), found.pairId(), Reason.ENDS_SOON, Side.MENTEE,
                    "end:" + found.pairId() + ":" + found.day(), found.day(), now);
        }
        return raised;
    }

    private int notRestarted(Instant now) {
        int raised = 0;
        List<PairMoment> silent = queries.notRestarted(now.minus(RESTART), now.minus(RESTART_MATTERS), Evidence.QUESTIONS,
                Evidence.ANSWERS);
        for (PairMoment found : silent) {
            raised += raise(found.associationId(), found.pairId(), Reason.NOT_RESTARTED, Side.MENTOR,
                    "restart:" + found.pairId() + ":" + found.at().getEpochSecond(), "", now);
        }
        return raised;
    }

    private int forgotten(LocalDate today, Instant now) {
        int raised = 0;
        for (PairKey found : queries.forgotten(now.minus(FORGOTTEN), today.minusDays(FORGOTTEN.toDays()))) {
            raised += Watching.attempt(found.pairId(), () -> {
                Duo duo = duos.of(found.associationId(), found.pairId());
                return desk.raise(duo, new Finding(forgotten(duo.pair().status()), Side.MENTOR, "no-news:" + found.pairId() + ":" + today,
                        FORGOTTEN.toDays()), now).isPresent();
            });
        }
        return raised;
    }

    private static Reason forgotten(PairStatus status) {
        return switch (status) {
            case TO_INTRODUCE -> Reason.TO_INTRODUCE;
            case ON_HOLD -> Reason.HELD_LONG;
            case CLOSING -> Reason.CLOSING_LONG;
            default -> Reason.NO_NEWS;
        };
    }

    private int callChild(LocalDate today, Instant now) {
        int raised = 0;
        for (PairKey found : queries.toCallAlone(today.minusDays(AHEAD_DAYS), today.minusYears(YOUNG), now.minus(TERM))) {
            raised += raise(found.associationId(), found.pairId(), Reason.CALL_CHILD, Side.MENTEE,
                    "call-child:" + found.pairId() + ":" + today, "", now);
        }
        return raised;
    }

    private int raise(String association, String pair, Reason reason, Side about, String fact, Object detail, Instant now) {
        return Watching.attempt(pair, () ->
                desk.raise(duos.of(association, pair), new Finding(reason, about, fact, detail), now).isPresent());
    }
}
