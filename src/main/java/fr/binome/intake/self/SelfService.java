package fr.binome.intake.self;

import fr.binome.account.Audit;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.people.Completion;
import fr.binome.people.Dates;
import fr.binome.people.ErasureRequest;
import fr.binome.people.Erasures;
import fr.binome.people.PersonEvents;
import fr.binome.people.Referents;
import fr.binome.people.Withdrawals;
import fr.binome.platform.Clock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What people do on their own page: rest, come back, stop, ask to be forgotten; a guardian withdraws. Whatever needs a human puts
 * a call on the coordinator's list. Thread-safe.
 */
@Singleton
class SelfService {

    private final SelfRows rows;
    private final Completion completion;
    private final Withdrawals withdrawals;
    private final Erasures erasures;
    private final List<PersonEvents> events;
    private final Referents referents;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SelfService(SelfRows rows, Completion completion, Withdrawals withdrawals, Erasures erasures, List<PersonEvents> events,
                Referents referents, Outbox outbox, Audit audit, Clock clock) {
        this.rows = rows;
        this.completion = completion;
        this.withdrawals = withdrawals;
        this.erasures = erasures;
        this.events = events;
        this.referents = referents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void pause(Visit visit, LocalDate until) {
        String association = visit.association().id();
        boolean mentor = visit.persona() == Persona.MENTOR;
        if (mentor) {
            rows.pauseMentor(association, visit.personId(), until);
        } else if (rows.pauseMentee(association, visit.personId()) == 1) {
            rows.rest(visit.personId(), association, until);
        }
        events.forEach(event -> event.paused(association, visit.kind(), visit.personId(), until, actor(visit)));
        note(visit, ".paused", until.toString());
    }

    @Transactional
    public void comeBack(Visit visit) {
        String association = visit.association().id();
        if (visit.persona() == Persona.MENTOR) {
            rows.returnMentor(association, visit.personId(), visit.today());
        } else {
            wake(association, visit.personId(), visit.today());
        }
        events.forEach(event -> event.returned(association, visit.kind(), visit.personId(), visit.today(), actor(visit)));
        note(visit, ".resumed", "");
    }

    /** Ends the rests that are over; how many. */
    @Transactional
    public int wakeAll(LocalDate today) {
        List<SelfRows.Rested> over = rows.over(today);
        over.forEach(rested -> wake(rested.associationId(), rested.menteeId(), today));
        return over.size();
    }

    private void wake(String associationId, String menteeId, LocalDate today) {
        rows.wake(menteeId);
        if (rows.returnMentee(associationId, menteeId) == 1) {
            completion.settle(associationId, "system", menteeId, today);
        }
    }

    /** Stops everything of the person; somebody calls to say goodbye. */
    @Transactional
    public void stop(Visit visit) {
        String association = visit.association().id();
        events.forEach(event -> event.leaving(association, visit.kind(), visit.personId(), actor(visit)));
        if (visit.persona() == Persona.MENTOR) {
            rows.leaveMentor(association, visit.personId());
        } else {
            rows.leaveMentee(association, visit.personId());
        }
        note(visit, ".left", "");
        call(visit, "self-stop");
    }

    /** A person does the erasure, because some things must be kept and the person is told which. */
    @Transactional
    public void askErasure(Visit visit) {
        String asker = visit.guarding() ? visit.guardian().id() : visit.personId();
        erasures.ask(visit.association(), visit.kind(), visit.personId(), asker, visit.name()).ifPresent(request -> {
            call(visit, visit.guarding() ? "self-erasure-guardian" : "self-erasure");
            confirm(visit, request);
        });
    }

    /** A mail that the request has arrived, where there is an address. */
    private void confirm(Visit visit, ErasureRequest request) {
        if (visit.email() != null) {
            Map<String, Object> model = referents.letterModel(visit.association(), visit.coordinatorId());
            model.put("firstName", visit.addressed());
            model.put("answerBy", Dates.words(request.answerBy(), visit.language()));
            outbox.post(new Letter(visit.association().id(), "erasure-received:" + request.id(), "erasure-received", visit.language(),
                    visit.persona().recipient(), request.askerId(), visit.name(), Channel.MAIL, visit.email(), model, clock.now()).askedFor());
        }
    }

    /** @return false if there was nothing to withdraw */
    @Transactional
    public boolean withdraw(Visit visit) {
        boolean withdrawn = withdrawals.authorisation(visit.association().id(), visit.personId(), "guardian", visit.today());
        if (withdrawn) {
            call(visit, "self-withdrawal");
        }
        return withdrawn;
    }

    private void note(Visit visit, String what, String detail) {
        audit.record(visit.association().id(), actor(visit), actor(visit) + what, visit.kind(), visit.personId(), detail);
    }

    private static String actor(Visit visit) {
        return visit.persona() == Persona.MENTOR ? "mentor" : "mentee";
    }

    private void call(Visit visit, String what) {
        Map<String, Object> model = referents.letterModel(visit.association(), visit.coordinatorId());
        boolean mentor = visit.persona() == Persona.MENTOR;
        model.put("partnerFirstName", visit.firstName());
        model.put("callPath", (mentor ? "/mentors/" : "/mentees/") + visit.personId());
        String phone = visit.guarding() ? visit.guardian().phone() : mentor ? visit.mentor().phone() : visit.mentee().phone();
        outbox.post(new Letter(visit.association().id(), what + ":" + visit.token().id(), what, "fr", visit.persona().recipient(),
                visit.guarding() ? visit.guardian().id() : visit.personId(), visit.name(), Channel.PHONE, phone, model, clock.now()));
    }
}
