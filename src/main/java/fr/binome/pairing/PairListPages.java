package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of an association's pairs: those that live, or those of one status, fifty a page. */
@Controller("/pairs")
final class PairListPages {

    private static final int PAGE = 50;
    private static final String LIVING = "LIVING";

    /** One status to filter by, with the number of its pairs. */
    record Filter(String label, String path, long pairs, boolean current) {
    }

    /** One pair as the list shows it. */
    record Line(String path, String mentee, String mentor, String coordinator, String status, String tone, String since, String detail) {
    }

    private final PairLists lists;
    private final Pages pages;
    private final Messages messages;
    private final Clock clock;

    PairListPages(PairLists lists, Pages pages, Messages messages, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> list(HttpRequest<?> request, Staff staff, @QueryValue(defaultValue = LIVING) String status,
                         @QueryValue(defaultValue = "1") int page) {
        String language = Languages.of(request);
        Map<PairStatus, Long> counts = lists.counts(staff.associationId(), staff.branch(), staff.memberId()).stream()
                .collect(Collectors.toMap(StatusCount::status, StatusCount::pairs));
        List<PairStatus> shown = Arrays.stream(PairStatus.values()).filter(each -> each.name().equals(status)).toList();
        String filter = shown.isEmpty() ? LIVING : status;
        List<PairStatus> statuses = shown.isEmpty() ? living() : shown;
        long all = sum(counts, statuses);
        int last = (int) Math.max(1, (all + PAGE - 1) / PAGE);
        int current = Math.min(Math.max(1, page), last);
        Map<String, Object> model = new HashMap<>();
        model.put("count", sum(counts, living()));
        model.put("filters", filters(language, counts, filter));
        model.put("lines", lists.lines(staff.associationId(), statuses, staff.branch(), staff.memberId(), PAGE, (current - 1) * PAGE).stream()
                .map(line -> line(language, staff, line)).toList());
        model.put("empty", all == 0);
        model.put("none", counts.isEmpty());
        model.put("page", current);
        model.put("pages", last);
        model.put("several", last > 1);
        model.put("previous", current > 1 ? "/pairs?status=" + filter + "&page=" + (current - 1) : "");
        model.put("next", current < last ? "/pairs?status=" + filter + "&page=" + (current + 1) : "");
        return pages.staff(request, "pairing/pairs", model);
    }

    private List<Filter> filters(String language, Map<PairStatus, Long> counts, String chosen) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(messages.text(language, "pairs.living"), "/pairs", sum(counts, living()), chosen.equals(LIVING)));
        for (PairStatus status : PairStatus.values()) {
            if (counts.containsKey(status)) {
                filters.add(new Filter(messages.text(language, status.labelKey()), "/pairs?status=" + status, counts.get(status),
                        chosen.equals(status.name())));
            }
        }
        return filters;
    }

    private Line line(String language, Staff staff, PairLine pair) {
        Instant now = clock.now();
        String detail = pair.overdueAt(now) ? messages.text(language, "pairs.late")
                : pair.introducedOn() != null && pair.status().living()
                ? messages.text(language, "pairs.introduced", Days.full(language, pair.introducedOn())) : "";
        return new Line("/pairs/" + pair.id(), pair.menteeName(), pair.mentorName(), pair.coordinatorName(),
                messages.text(language, pair.status().labelKey()), Tone.of(pair.status(), pair.overdueAt(now)),
                Days.full(language, LocalDate.ofInstant(pair.statusSince(), staff.zone())), detail);
    }

    private static List<PairStatus> living() {
        return Arrays.stream(PairStatus.values()).filter(PairStatus::living).toList();
    }

    private static long sum(Map<PairStatus, Long> counts, List<PairStatus> statuses) {
        return statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
    }
}
