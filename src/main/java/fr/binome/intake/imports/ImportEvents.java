package fr.binome.intake.imports;

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

/** Tells the open progress page each second how far the import is, from any node, because the row is what they share. */
@Controller("/imports")
@Secured({"LEAD", "COORDINATOR"})
final class ImportEvents {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ImportDesk desk;
    private final Messages messages;
    private final Scheduler blocking;

    ImportEvents(ImportDesk desk, Messages messages, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.desk = desk;
        this.messages = messages;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Get(value = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<ImportProgress>> progress(HttpRequest<?> request, Staff staff, String id) {
        String language = Languages.of(request);
        desk.get(staff, id);
        return Flux.interval(Duration.ZERO, PAUSE).onBackpressureDrop()
                .concatMap(tick -> Mono.fromCallable(() -> ImportProgress.of(desk.get(staff, id), messages, language)).subscribeOn(blocking), 1)
                .takeUntil(ImportProgress::over)
                .take(LONGEST)
                .map(Event::of);
    }
}
