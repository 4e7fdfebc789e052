package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Raises what nobody says: silence after the reminder, no contact by day 14, an introduction that waits. Thread-safe. */
@Singleton
final class SignalWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SignalWatch.class);
    private static final int CONTACT_DAYS = 14;
    private static final Duration INTRODUCTION = Duration.ofDays(5);
    private static final List<String> POSITIVE = List.of(Answer.YES.name(), Answer.SEVERAL.name(), Answer.ONCE.name());

    private final CheckInRepository checkIns;
    private final Silences silences;
    private final SignalDesk desk;
    private final Duos duos;

    SignalWatch(CheckInRepository checkIns, Silences silences, SignalDesk desk, Duos duos) {
        this.checkIns = checkIns;
        this.silences = silences;
        this.desk = desk;
        this.duos = duos;
    }

    /** @return how many signals were raised */
    int watch(Instant now) {
        return silent(now) + withoutEvidence(now) + notIntroduced(now);
    }

    private int silent(Instant now) {
        int raised = 0;
        Instant reminded = now.minus(CheckInReminders.PATIENCE);
        for (CheckIn checkIn : checkIns.unanswered(reminded, reminded.minus(CheckInReminders.PATIENCE), now)) {
            raised += attempt(checkIn.pairId(), () -> silences.accept(checkIn, now));
        }
        return raised;
    }

    private int withoutEvidence(Instant now) {
        int raised = 0;
        // One day for all associations: some hours more or less do not matter here.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (PairKey key : checkIns.withoutEvidence(today.minusDays(CONTACT_DAYS), POSITIVE)) {
            raised += attempt(key.pairId(), () -> {
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
            raised += attempt(key.pairId(), () -> desk.raise(duos.of(key.associationId(), key.pairId()),
                    new Finding(Reason.TO_INTRODUCE, Side.MENTOR, "introduce:" + key.pairId()), now).isPresent());
        }
        return raised;
    }

    /** One pair's fault must not hide all others; it is tried again at the next turn. */
    private static int attempt(String pairId, BooleanSupplier work) {
        try {
            return work.getAsBoolean() ? 1 : 0;
        } catch (RuntimeException e) {
            LOG.error("Pair ({}) could not be watched.", pairId, e);
            return 0;
        }
    }
}
