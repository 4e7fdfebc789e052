package fr.binome.people.venue;

import fr.binome.account.Audit;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.people.vocabulary.Day;
import fr.binome.people.vocabulary.DayPart;
import fr.binome.people.vocabulary.Period;
import fr.binome.platform.Ids;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
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
import io.micronaut.transaction.annotation.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The association's places: their list, a new one, a changed one. */
@Controller("/venues")
@Secured({"LEAD", "COORDINATOR"})
class VenuePages {

    /** One place as the list shows it. */
    record Line(String path, String name, String address, String town, String kindKey, int capacity, int periods, boolean active) {
    }

    /** One period of the week to tick. */
    record Cell(String id, String value, String labelKey, boolean checked) {
    }

    /** One day of the week. */
    record DayRow(String dayKey, List<Cell> cells) {
    }

    private final VenueRepository venues;
    private final Audit audit;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    VenuePages(VenueRepository venues, Audit audit, Pages pages, Forms forms, Messages messages) {
        this.venues = venues;
        this.audit = audit;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        List<Line> lines = venues.findByAssociationIdOrderByName(staff.associationId()).stream().map(VenuePages::line).toList();
        return pages.staff(request, "people/venue/venues", Map.of("lines", lines, "count", lines.size(), "empty", lines.isEmpty(),
                "edits", staff.role() == Role.LEAD || staff.role() == Role.COORDINATOR));
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request) {
        FormData usual = FormData.of(Map.of("active", List.of("YES"), "capacity", List.of("1")));
        return page(request, "", usual, new FieldErrors());
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    HttpResponse<?> add(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Venue venue = VenueForm.read(data, Ids.next(), staff.associationId(), errors);
        if (venue == null) {
            return pages.refused(page(request, "", data, errors));
        }
        venues.save(venue);
        audit.record(staff.associationId(), staff.memberId(), "venue.added", "VENUE", venue.id(), venue.name());
        return Pages.saved("/venues");
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        Venue venue = venues.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
        return page(request, id, FormData.of(Map.of("name", List.of(venue.name()), "address", List.of(venue.address()),
                "postalCode", List.of(venue.postalCode()), "town", List.of(town(venue)), "kind", List.of(venue.kind().name()),
                "capacity", List.of(String.valueOf(venue.capacity())), "periods", venue.open(),
                "active", venue.active() ? List.of("YES") : List.of())), new FieldErrors());
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    HttpResponse<?> change(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        venues.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
        FieldErrors errors = new FieldErrors();
        Venue venue = VenueForm.read(data, id, staff.associationId(), errors);
        if (venue == null) {
            return pages.refused(page(request, id, data, errors));
        }
        venues.update(venue);
        audit.record(staff.associationId(), staff.memberId(), "venue.changed", "VENUE", id, venue.name());
        return Pages.saved("/venues");
    }

    private static Line line(Venue venue) {
        return new Line("/venues/" + venue.id(), venue.name(), venue.address(), venue.postalCode() + " " + town(venue),
                "venue.kind." + venue.kind(), venue.capacity(), venue.open().size(), venue.active());
    }

    private static String town(Venue venue) {
        return Communes.all().byInsee(venue.commune()).map(Commune::name).orElse(venue.commune());
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, String id, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "venue", data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("path", id.isEmpty() ? "/venues/new" : "/venues/" + id);
        model.put("known", !id.isEmpty());
        model.put("title", data.first("name"));
        model.put("faults", form.faults());
        model.put("name", form.field("name", "text", "off", true, 120));
        model.put("address", form.field("address", "text", "off", true, 200));
        model.put("postalCode", form.field("postalCode", "text", "off", true, 5));
        model.put("town", form.field("town", "text", "off", false, 80));
        model.put("kind", form.choices("kind", false, true, Arrays.stream(VenueKind.values()).map(Enum::name).toList(),
                value -> "venue.kind." + value, value -> ""));
        model.put("capacity", form.field("capacity", "text", "off", true, 2));
        model.put("periods", form.choices("periods", true, true, List.of(), value -> value, value -> ""));
        model.put("parts", Arrays.stream(DayPart.values()).map(DayPart::labelKey).toList());
        model.put("days", Arrays.stream(Day.values()).map(day -> new DayRow(day.labelKey(), Arrays.stream(DayPart.values())
                .map(part -> cell(new Period(day, part), data.all("periods"))).toList())).toList());
        model.put("active", form.choices("active", true, false, List.of("YES"), value -> "venue.active.YES", value -> ""));
        return pages.staff(request, "people/venue/venue", model);
    }

    private static Cell cell(Period period, List<String> ticked) {
        // The first box bears the field's name, so that the summary of faults can lead there.
        return new Cell(period.index() == 0 ? "periods" : "periods-" + period.code(), period.code(), period.labelKey(), ticked.contains(period.code()));
    }
}
