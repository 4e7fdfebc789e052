package fr.binome.followup;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.pairing.PhoneList;
import fr.binome.pairing.ProgrammeState;
import fr.binome.platform.Clock;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The coordinator's home page: whom to call today. */
@Controller("/today")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class TodayPages {

    private final SignalRepository signals;
    private final PlannedEnds rhythms;
    private final PhoneList phone;
    private final ProgrammeState state;
    private final Messages messages;
    private final Pages pages;
    private final Clock clock;

    TodayPages(SignalRepository signals, PlannedEnds rhythms, PhoneList phone, ProgrammeState state, Messages messages, Pages pages, Clock clock) {
        this.signals = signals;
        this.rhythms = rhythms;
        this.phone = phone;
        this.state = state;
        this.messages = messages;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param done which kind of call was just written down; null or nonsense shows nothing */
    @Get
    HttpResponse<?> today(HttpRequest<?> request, Staff staff, @Nullable @QueryValue String done) {
        Instant now = clock.now();
        String language = Languages.of(request);
        boolean readOnly = staff.role() == Role.READ_ONLY;
        List<OpenSignal> open = readOnly ? List.of() : signals.openFor(staff.associationId(), staff.memberId(),
                staff.role() == Role.LEAD, staff.role() == Role.SAFEGUARDING, now);
        TodayBoard board = TodayBoard.of(open, now);
        SignalLines lines = new SignalLines(messages, language, staff, now);
        Map<String, Object> model = new HashMap<>(tiles(staff, now));
        int people = (int) board.now().stream().filter(line -> !line.top().ofProgramme()).count();
        model.put("title", people == 0 ? messages.text(language, "followup.today.title.0")
                : messages.count(language, "followup.today.title", people));
        model.put("lines", board.now().stream().map(lines::line).toList());
        model.put("later", board.later().stream().map(lines::line).toList());
        model.put("laterCount", board.later().size());
        model.put("readOnly", readOnly);
        model.put("notice", Set.of("closed", "noted", "handed", "safety").contains(done == null ? "" : done)
                ? messages.text(language, "followup.today." + done) : "");
        model.put("empty", board.now().isEmpty() ? next(staff, language, now) : "");
        model.put("state", state.of(staff, language));
        return pages.staff(request, "followup/today", model);
    }

    private Map<String, Object> tiles(Staff staff, Instant now) {
        Instant monthStart = LocalDate.ofInstant(now, staff.zone()).withDayOfMonth(1).atStartOfDay(staff.zone()).toInstant();
        TodayCounts counts = signals.counts(staff.associationId(), staff.memberId(), staff.role() != Role.COORDINATOR, monthStart);
        return Map.of("counts", counts, "calls", phone.calls(staff), "asked", counts.asked() > 0,
                "share", counts.asked() == 0 ? 0 : Math.round(100.0 * counts.answered() / counts.asked()));
    }

    /** What comes next when nobody is to be called. */
    private String next(Staff staff, String language, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, staff.zone());
        Optional<LocalDate> next = rhythms.activeOf(staff.associationId(), staff.memberId(), staff.role() != Role.COORDINATOR)
                .stream().map(row -> row.in(staff.zone()).next(today).dueOn()).min(Comparator.naturalOrder());
        return next.map(day -> messages.text(language, "followup.today.next",
                        new Moments(messages, language, staff.zone()).date(day)))
                .orElse(messages.text(language, "followup.today.nothing"));
    }
}
