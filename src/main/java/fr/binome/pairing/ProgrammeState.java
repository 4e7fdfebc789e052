package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the programme stands and which next steps would unblock somebody, for the foot of the home page. Thread-safe. */
@Singleton
public final class ProgrammeState {

    /** One number with its words and the list behind it. */
    public record Figure(long number, String words, String path) {
    }

    private final StateRepository repository;
    private final Messages messages;
    private final Clock clock;

    ProgrammeState(StateRepository repository, Messages messages, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the view {@code pairing/_state} shows, in one query: the figures, and the steps that there are to take. */
    public Map<String, Object> of(Staff staff, String language) {
        StateCounts counts = repository.of(staff.associationId(), staff.branch(), staff.memberId(), clock.now());
        List<Figure> figures = List.of(
                figure(language, "waiting", counts.waiting(), "/mentees?status=WAITING"),
                figure(language, "available", counts.available(), "/mentors?status=AVAILABLE"),
                figure(language, "active", counts.active(), "/pairs?status=ACTIVE"));
        long forRound = counts.available() > 0 && counts.decisions() == 0 ? counts.waiting() : 0;
        List<Figure> steps = Stream.of(
                        figure(language, "round", forRound, "/rounds"),
                        figure(language, "parents", counts.parents(), "/mentees?status=AWAITING_CONSENT"),
                        figure(language, "toCheck", counts.toCheck(), "/mentors?status=TO_CHECK"),
                        figure(language, "decisions", counts.decisions(), "/rounds"),
                        figure(language, "toTell", counts.toTell(), "/pairs?status=MENTOR_ACCEPTED"),
                        figure(language, "late", counts.late(), "/phone-list"),
                        figure(language, "toIntroduce", counts.toIntroduce(), "/pairs?status=TO_INTRODUCE"),
                        figure(language, "held", counts.held(), "/pairs?status=ON_HOLD"))
                .filter(step -> step.number() > 0).toList();
        return Map.of("figures", figures, "steps", steps, "free", steps.isEmpty());
    }

    private Figure figure(String language, String what, long number, String path) {
        return new Figure(number, messages.count(language, "state." + what, number), path);
    }
}
