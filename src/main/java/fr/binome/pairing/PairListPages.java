package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.platform.Clock;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import fr.binome.web.TableQuery;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of an association's pairs: those that live, or those of one status, of one coordinator, of a name. */
@Controller("/pairs")
final class PairListPages {

    /** One status to filter by, with the number of its pairs. */
    record Filter(String label, String path, long pairs, boolean current) {
    }

    /** One pair as the list shows it. */
    record Line(String path, String mentee, String mentor, String coordinator, String status, String tone, String since, String detail) {
    }

    /** One member of the team to filter by. */
    record Follower(String id, String name, boolean chosen) {
    }

    private final PairLists lists;
    private final TeamMemberRepository team;
    private final Pages pages;
    private final Messages messages;
    private final Clock clock;

    PairListPages(PairLists lists, TeamMemberRepository team, Pages pages, Messages messages, Clock clock) {
        this.lists = lists;
        this.team = team;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        String language = Languages.of(request);
        TableQuery asked = TableQuery.of("/pairs", request.getParameters(), List.of("-since", "mentee", "mentor", "coordinator"),
                "status", "follower", "name");
        List<TeamMember> members = team.findByAssociationIdAndActiveTrueOrderByLastName(staff.associationId());
        String follower = asked.filter("follower", members.stream().map(TeamMember::id).toList());
        Map<PairStatus, Long> counts = lists.counts(staff.associationId(), staff.branch(), staff.memberId(), follower, asked.pattern("name"))
                .stream().collect(Collectors.toMap(StatusCount::status, StatusCount::pairs));
        List<PairStatus> shown = Arrays.stream(PairStatus.values()).filter(each -> each.name().equals(asked.filter("status"))).toList();
        List<PairStatus> statuses = shown.isEmpty() ? living() : shown;
        long found = sum(counts, statuses);
        TableQuery table = asked.within(found);
        Map<String, Object> model = new HashMap<>();
        model.put("count", sum(counts, living()));
        model.put("filters", filters(language, counts, asked, shown));
        model.put("followers", members.stream().map(member -> new Follower(member.id(), member.name(), member.id().equals(follower))).toList());
        model.put("name", asked.filter("name"));
        model.put("status", shown.isEmpty() ? "" : shown.get(0).name());
        model.put("lines", lists.lines(staff.associationId(), statuses, staff.branch(), staff.memberId(), follower, table.pattern("name"),
                table.sort(), TableQuery.SIZE, table.offset()).stream().map(line -> line(language, staff, line)).toList());
        model.put("empty", found == 0);
        model.put("searching", asked.searching());
        model.put("table", table.view(found, headings()));
        return pages.staff(request, "pairing/pairs", model);
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        List.of("mentee", "mentor", "status", "since", "coordinator").forEach(column -> headings.put(column, "pairs." + column));
        return headings;
    }

    private List<Filter> filters(String language, Map<PairStatus, Long> counts, TableQuery asked, List<PairStatus> chosen) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(messages.text(language, "pairs.living"), asked.with("status", ""), sum(counts, living()), chosen.isEmpty()));
        for (PairStatus status : PairStatus.values()) {
            if (counts.containsKey(status) || chosen.contains(status)) {
                filters.add(new Filter(messages.text(language, status.labelKey()), asked.with("status", status.name()),
                        counts.getOrDefault(status, 0L), chosen.contains(status)));
            }
        }
        return filters;
    }

    private Line line(String language, Staff staff, PairLine pair) {
        Instant now = clock.now();
        String detail = pair.overdueAt(now) ? messages.text(language, "pairs.late")
                : pair.until() != null ? messages.text(language, "pairs.until", Days.near(language, LocalDate.ofInstant(pair.until().minusSeconds(1), staff.zone())))
                : pair.introducedOn() != null && pair.status().living()
                ? messages.text(language, "pairs.introduced", Days.full(language, pair.introducedOn())) : "";
        String step = StepWords.key(pair.status(), pair.guardiansFirst(), pair.guardianUntil() != null);
        boolean call = pair.guardiansFirst() && pair.guardianUntil() == null;
        return new Line("/pairs/" + pair.id(), pair.menteeName(), pair.mentorName(), pair.coordinatorName(),
                messages.text(language, step), Tone.of(pair.status(), call || pair.overdueAt(now)),
                Days.full(language, LocalDate.ofInstant(pair.statusSince(), staff.zone())), detail);
    }

    private static List<PairStatus> living() {
        return Arrays.stream(PairStatus.values()).filter(PairStatus::living).toList();
    }

    private static long sum(Map<PairStatus, Long> counts, List<PairStatus> statuses) {
        return statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
    }
}
