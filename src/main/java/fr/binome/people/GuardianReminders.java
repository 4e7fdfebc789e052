package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Reminds parents who have not answered, three and seven days after the link went out; after ten days a call stands on the
 * phone list. A new link begins anew. Thread-safe.
 */
@Singleton
class GuardianReminders implements RecurringJob {

    private static final Duration FIRST = Duration.ofDays(3);
    private static final Duration SECOND = Duration.ofDays(7);
    private static final Duration CALL = Duration.ofDays(10);

    private final GuardianAsks asks;
    private final GuardianLinks links;
    private final Guardians guardians;
    private final MenteeRepository mentees;
    private final AssociationRepository associations;
    private final Audit audit;
    private final Clock clock;

    GuardianReminders(GuardianAsks asks, GuardianLinks links, Guardians guardians, MenteeRepository mentees,
                      AssociationRepository associations, Audit audit, Clock clock) {
        this.asks = asks;
        this.links = links;
        this.guardians = guardians;
        this.mentees = mentees;
        this.associations = associations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.guardian-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        remind(clock.now());
    }

    /** Takes each step once; a step that was slept through is left out for the next one. Returns how many were taken. */
    @Transactional
    public int remind(Instant now) {
        return step("first", now.minus(SECOND), now.minus(FIRST), now) + step("second", now.minus(CALL), now.minus(SECOND), now)
                + step("call", now.minus(GuardianLinks.LIFE), now.minus(CALL), now);
    }

    private int step(String step, Instant after, Instant upTo, Instant now) {
        int taken = 0;
        for (GuardianAsks.Ask ask : asks.unanswered(after, upTo, step, now)) {
            Optional<Guardian> guardian = guardians.reached(ask.associationId(), ask.guardianId());
            guardian.ifPresent(reached -> remind(ask, reached, step));
            taken += guardian.isPresent() ? 1 : 0;
        }
        return taken;
    }

    private void remind(GuardianAsks.Ask ask, Guardian guardian, String step) {
        Association association = associations.findById(ask.associationId()).orElseThrow();
        Mentee mentee = mentees.findByAssociationIdAndId(ask.associationId(), ask.menteeId()).orElseThrow();
        links.remind(association, mentee, guardian, ask, step);
        audit.record(ask.associationId(), "system", "authorisation.reminded", "MENTEE", mentee.id(), step);
    }
}
