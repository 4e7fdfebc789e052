package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Raises what nobody says: silence after the reminder, no contact by day 14, an introduction that waits, and what the calendar,
 * the checks and the whole programme bring. May run as often as wished. Thread-safe.
 */
@Singleton
final class SignalWatch {

    private static final int CONTACT_DAYS = 14;
    /** So many looks later, who has been in touch and who not is known. */
    private static final Duration CONTACT_MEMORY = Duration.ofDays(60);
    private static final int ADULT = 18;
    private static final Duration INTRODUCTION = Duration.ofDays(5);

    private final CheckInRepository checkIns;
    private final Silences silences;
    private final SignalDesk desk;
    private final Duos duos;
    private final CalendarWatch calendar;
    private final CheckWatch checks;
    private final AuthorisationWatch authorisations;
    private final ProgrammeWatch programme;
    private final ErasureWatch erasures;
    private final PauseEnds pauses;
    private final RestingPairs resting;
    private final Settling settling;
    private final WatchQueries queries;

    SignalWatch(CheckInRepository checkIns, Silences silences, SignalDesk desk, Duos duos, CalendarWatch calendar,
                CheckWatch checks, AuthorisationWatch authorisations, ProgrammeWatch programme, ErasureWatch erasures,
                PauseEnds pauses, RestingPairs resting, Settling settling, WatchQueries queries) {
        this.checkIns = checkIns;
        this.silences = silences;
        this.desk = desk;
        this.duos = duos;
        this.calendar = calendar;
        this.checks = checks;
        this.authorisations = authorisations;
        this.programme = programme;
        this.erasures = erasures;
        this.pauses = pauses;
        this.resting = resting;
        this.settling = settling;
        this.queries = queries;
    }

    /** @return how many signals were raised */
    int watch(Instant now) {
        return soon(now) + slowly(now);
    }

    /** What should not wait. */
    int soon(Instant now) {
        resting.rest();
        return authorisations.watch(now) + silent(now) + notIntroduced(now);
    }

    /** What comes with the days. */
    int slowly(Instant now) {
        queries.reddenUnreadMinors(now, LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(ADULT));
        pauses.resume(now);
        settling.settle(now);
        return withoutEvidence(now) + checks.watch(now) + calendar.watch(now) + programme.watch(now) + erasures.watch(now);
    }

    private int silent(Instant now) {
        int raised = 0;
        Instant reminded = now.minus(CheckInReminders.PATIENCE);
        for (CheckIn checkIn : checkIns.unanswered(reminded, reminded.minus(CheckInReminders.PATIENCE), now)) {
            raised += Watching.attempt(checkIn.pairId(), () -> silences.accept(checkIn, now));
        }
        return raised;
    }

    private int withoutEvidence(Instant now) {
        int raised = 0;
        // One day for all associations: some hours more or less do not matter here.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (PairKey key : checkIns.withoutEvidence(today.minusDays(CONTACT_DAYS), now.minus(CONTACT_MEMORY),
                Evidence.QUESTIONS, Evidence.ANSWERS, Evidence.TAKEN_BACK)) {
            raised += Watching.attempt(key.pairId(), () -> {
                Duo duo = duos.of(key.associationId(), key.pairId());
                String fact = "contact:" + key.pairId() + ":" + duo.pair().introducedOn();
                return desk.raise(duo, new Finding(Reason.NO_CONTACT, Side.MENTOR, fact), now).isPresent();
            });
        }
        return raised;
    }

    private int notIntroduced(Instant now) {
        int raised = 0;
        for (PairKey key : checkIns.notIntroduced(now.minus(INTRODUCTION))) {
            raised += Watching.attempt(key.pairId(), () -> desk.raise(duos.of(key.associationId(), key.pairId()),
                    new Finding(Reason.TO_INTRODUCE, Side.MENTOR, "introduce:" + key.pairId()), now).isPresent());
        }
        return raised;
    }
}
