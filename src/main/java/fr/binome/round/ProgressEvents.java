package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells the open progress page each second how far the run is, from any node, because the row is what they share. */
@Controller("/rounds")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class ProgressEvents {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** The browser asks again by itself; this only ends streams whose reader has gone without a word. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Rounds rounds;
    private final Messages messages;
    private final Scheduler blocking;

    ProgressEvents(Rounds rounds, Messages messages, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.rounds = rounds;
        this.messages = messages;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Get(value = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<ProgressEvent>> progress(HttpRequest<?> request, Staff staff, String id) {
        Wording wording = new Wording(messages, Languages.of(request));
        rounds.get(staff, id);
        return Flux.interval(Duration.ZERO, PAUSE).onBackpressureDrop()
                .concatMap(tick -> Mono.fromCallable(() -> ProgressEvent.of(rounds.get(staff, id), wording)).subscribeOn(blocking), 1)
                .takeUntil(ProgressEvent::over)
                .take(LONGEST)
                .map(Event::of);
    }
}
