package fr.binome.demo;

import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lets the demo's visitor live weeks in minutes. Not there in production. */
@Controller("/demo/clock")
@Requires(env = "demo")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ClockPages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String NEXT_MORNING = "MORNING";
    private static final List<String> JUMPS = List.of("PT1H", NEXT_MORNING, "P1D", "P3D", "P7D", "P30D");

    private final DemoClock demoClock;
    private final Clock clock;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    ClockPages(DemoClock demoClock, Clock clock, Pages pages, Forms forms, Messages messages) {
        this.demoClock = demoClock;
        this.clock = clock;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        return page(request, FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> advance(HttpRequest<?> request, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        String jump = data.first("jump");
        if (!JUMPS.contains(jump)) {
            FieldErrors errors = new FieldErrors();
            errors.add("jump", "clock.jump.missing");
            return pages.refused(page(request, data, errors));
        }
        demoClock.advance(jump.equals(NEXT_MORNING) ? untilMorning() : Duration.parse(jump));
        return Pages.seeOther("/demo/clock");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        FormView form = new FormView(messages, language, "clock", data, errors);
        return pages.link(request, "demo/clock", Map.of("now", now(language), "faults", form.faults(),
                "jump", form.choices("jump", false, true, JUMPS, jump -> "clock.jump." + jump, jump -> "")));
    }

    private String now(String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(Locale.forLanguageTag(language))
                .format(ZonedDateTime.ofInstant(clock.now(), PARIS));
    }

    private Duration untilMorning() {
        ZonedDateTime present = ZonedDateTime.ofInstant(clock.now(), PARIS);
        return Duration.between(present, present.toLocalDate().plusDays(1).atTime(9, 0).atZone(PARIS));
    }
}
