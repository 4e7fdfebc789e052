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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The list of young people. */
@Controller("/mentees")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class MenteeListPages {

    /** One line as the page shows it. */
    record Row(String id, String name, String statusKey, String tag, int age, String town, String goalKey, String since) {
    }

    private static final List<String> SORTED = List.of("name", "status", "age", "since");
    private static final List<String> COLUMNS = List.of("name", "status", "age", "town", "goal", "since");
    private static final List<String> MISSING = Arrays.stream(Matchability.Obstacle.values()).map(Enum::name).toList();

    private final PeopleLists lists;
    private final BranchRepository branches;
    private final AssociationRepository associations;
    private final Pages pages;
    private final Clock clock;

    MenteeListPages(PeopleLists lists, BranchRepository branches, AssociationRepository associations, Pages pages, Clock clock) {
        this.lists = lists;
        this.branches = branches;
        this.associations = associations;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        ListRequest asked = ListRequest.of("/mentees", request.getParameters(), SORTED, MenteeStatus.class, MISSING);
        LocalDate today = clock.today(staff.zone());
        LocalDate after = AgeBand.after(asked.age(), today);
        LocalDate upTo = AgeBand.upTo(asked.age(), today);
        LocalDate minorAfter = today.minusYears(Ages.ADULT);
        List<StatusCount> counts = lists.countMentees(staff.associationId(), staff.branch(), staff.memberId(), asked.pattern(),
                asked.branch(), after, upTo, asked.missing(), minorAfter);
        ListRequest shown = asked.within(counts);
        String language = Languages.of(request);
        List<Row> rows = counts.isEmpty() ? List.of() : lists.mentees(staff.associationId(), staff.branch(), staff.memberId(), shown.status(),
                        shown.pattern(), shown.branch(), after, upTo, shown.missing(), minorAfter, shown.table().sort(), TableQuery.SIZE,
                        shown.table().offset()).stream().map(line -> row(line, today, language)).toList();
        Map<String, Object> model = ListView.of(shown, MenteeStatus.class, "mentee-status.", counts, rows, COLUMNS);
        model.put("readOnly", staff.role() == Role.READ_ONLY);
        ListView.filters(model, shown, branches(staff), AgeBand.names(), MISSING);
        model.put("form", rows.isEmpty() ? "/a/" + associations.findById(staff.associationId()).orElseThrow().slug() + "/jeune" : "");
        return pages.staff(request, "people/mentees", model);
    }

    private List<Branch> branches(Staff staff) {
        return staff.branch().isEmpty() ? branches.findByAssociationIdOrderByName(staff.associationId()) : List.of();
    }

    private static Row row(MenteeLine line, LocalDate today, String language) {
        MenteeStatus status = MenteeStatus.valueOf(line.status());
        return new Row(line.id(), line.name(), "mentee-status." + status, StatusTag.of(status), Ages.on(line.birthDate(), today),
                line.town(), line.goalKey(), line.waitingSince() == null ? "" : Dates.words(line.waitingSince(), language));
    }
}
