package fr.binome.followup;

import fr.binome.account.AssociationRepository;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Raises what the law dates: a request for erasure that nobody has answered, ten days before its month is over and once more when
 * it is (GDPR, article 12). Thread-safe.
 */
@Singleton
final class ErasureWatch {

    private static final int AHEAD_DAYS = 10;
    private static final LocalTime NOON = LocalTime.NOON;

    private final WatchQueries queries;
    private final AssociationRepository associations;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;
    private final SignalDesk desk;

    ErasureWatch(WatchQueries queries, AssociationRepository associations, MenteeRepository mentees, MentorRepository mentors,
                 SignalDesk desk) {
        this.queries = queries;
        this.associations = associations;
        this.mentees = mentees;
        this.mentors = mentors;
        this.desk = desk;
    }

    /** @return how many signals were raised */
    int watch(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int raised = 0;
        for (ErasureDue due : queries.erasuresDue(today.plusDays(AHEAD_DAYS))) {
            Reason reason = due.answerBy().isBefore(today) ? Reason.ERASURE_LATE : Reason.ERASURE_SOON;
            raised += Watching.attempt(due.id(), () -> desk.raise(concern(due), new Finding(reason,
                    due.ofMentor() ? Side.MENTOR : Side.MENTEE, reason + ":" + due.id(), due.answerBy().toString(), null, dueAt(due, now)), now).isPresent());
        }
        return raised;
    }

    /** The lawful day; what is late is for the next day. */
    private static Instant dueAt(ErasureDue due, Instant now) {
        Instant lawful = due.answerBy().atTime(NOON).toInstant(ZoneOffset.UTC);
        return lawful.isAfter(now) ? lawful : now.plus(Duration.ofDays(1));
    }

    private Concern concern(ErasureDue due) {
        return new Concern(associations.findById(due.associationId()).orElseThrow(), null,
                due.ofMentor() ? null : mentees.findByAssociationIdAndId(due.associationId(), due.personId()).orElseThrow(),
                due.ofMentor() ? mentors.findByAssociationIdAndId(due.associationId(), due.personId()).orElseThrow() : null);
    }
}
