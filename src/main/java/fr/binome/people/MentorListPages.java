package fr.binome.people;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.Languages;
import fr.binome.web.Pages;
import fr.binome.web.TableQuery;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of mentors. */
@Controller("/mentors")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class MentorListPages {

    /** One line as the page shows it; {@code checkTag} colours what {@code checkKey} says about the check. */
    record Row(String id, String name, String statusKey, String tag, String job, String town, int capacity, String readyKey,
               String checkKey, String checkTag, String checkDay) {
    }

    private static final List<String> SORTED = List.of("name", "status", "job", "-capacity", "check");
    private static final List<String> COLUMNS = List.of("name", "status", "job", "town", "capacity", "ready", "check");
    private static final List<String> MISSING = List.of("CHARTER_MISSING", "TRAINING_MISSING", "INTERVIEW_MISSING", "CHECK_MISSING");

    private final PeopleLists lists;
    private final BranchRepository branches;
    private final AssociationRepository associations;
    private final Pages pages;
    private final Clock clock;

    MentorListPages(PeopleLists lists, BranchRepository branches, AssociationRepository associations, Pages pages, Clock clock) {
        this.lists = lists;
        this.branches = branches;
        this.associations = associations;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        ListRequest asked = ListRequest.of("/mentors", request.getParameters(), SORTED, MentorStatus.class, MISSING);
        LocalDate today = clock.today(staff.zone());
        List<StatusCount> counts = lists.countMentors(staff.associationId(), staff.branch(), staff.memberId(), asked.pattern(),
                asked.branch(), asked.missing(), today);
        ListRequest shown = asked.within(counts);
        String language = Languages.of(request);
        List<Row> rows = counts.isEmpty() ? List.of() : lists.mentors(staff.associationId(), staff.branch(), staff.memberId(), shown.status(),
                        shown.pattern(), shown.branch(), shown.missing(), today, shown.table().sort(), TableQuery.SIZE, shown.table().offset()).stream()
                .map(line -> row(line, today, language)).toList();
        Map<String, Object> model = ListView.of(shown, MentorStatus.class, "mentor-status.", counts, rows, COLUMNS);
        model.put("readOnly", staff.role() == Role.READ_ONLY);
        ListView.filters(model, shown, branches(staff), List.of(), MISSING);
        model.put("form", rows.isEmpty() ? "/a/" + associations.findById(staff.associationId()).orElseThrow().slug() + "/mentor" : "");
        return pages.staff(request, "people/mentors", model);
    }

    private List<Branch> branches(Staff staff) {
        return staff.branch().isEmpty() ? branches.findByAssociationIdOrderByName(staff.associationId()) : List.of();
    }

    private static String ready(MentorLine line) {
        boolean charter = line.charterSignedOn() != null;
        boolean trained = line.trainedOn() != null;
        return "people.ready." + (charter && trained ? "yes" : charter ? "untrained" : trained ? "noCharter" : "nothing");
    }

    private static Row row(MentorLine line, LocalDate today, String language) {
        MentorStatus status = MentorStatus.valueOf(line.status());
        CheckState check = CheckState.of(line.checkedUntil(), today);
        return new Row(line.id(), line.name(), "mentor-status." + status, StatusTag.of(status), line.job(), line.town(),
                line.capacity(), ready(line), check.key(), check.tag(),
                line.checkedUntil() == null ? "" : Dates.words(line.checkedUntil(), language));
    }
}
