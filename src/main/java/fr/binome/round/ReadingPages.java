package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.IllegalFormException;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page on which pairs without weak points are read and accepted together. */
@Controller("/rounds/{id}/reading")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class ReadingPages {

    private final Reading reading;
    private final RoundRepository rounds;
    private final ReviewPeople people;
    private final Clock clock;
    private final Forms forms;
    private final Pages pages;
    private final Messages messages;

    ReadingPages(Reading reading, RoundRepository rounds, ReviewPeople people, Clock clock, Forms forms, Pages pages, Messages messages) {
        this.reading = reading;
        this.rounds = rounds;
        this.people = people;
        this.clock = clock;
        this.forms = forms;
        this.pages = pages;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        RoundOverview round = rounds.overview(staff.associationId(), id).orElseThrow(NotFoundException::new);
        if (round.status() != RoundStatus.REVIEW) {
            return Pages.seeOther("/rounds/" + id);
        }
        Wording wording = new Wording(messages, Languages.of(request));
        List<Proposal> next = reading.next(round, staff);
        ProposalViews views = people.views(staff, round, next, wording);
        return pages.staff(request, "round/reading", Map.of("id", id, "pairs", next.stream().map(views::plain).toList(),
                "title", wording.count("round.reading.title", next.size()), "button", wording.count("round.reading.button", next.size()),
                "shown", clock.now().toEpochMilli()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        RoundOverview round = rounds.overview(staff.associationId(), id).orElseThrow(NotFoundException::new);
        int accepted = reading.accept(staff, round, read(data.all("pair")), data.all("aside"),
                ShownAt.millis(data.first("shown"), clock.now()));
        return Pages.seeOther("/rounds/" + id + "?read=" + accepted);
    }

    /** {@code id:version}, one for each pair that the page showed. */
    private static Map<String, Long> read(List<String> pairs) {
        Map<String, Long> read = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split(":");
            if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")) {
                throw new IllegalFormException("The pair (" + pair + ") is not id:version.", null);
            }
            read.put(parts[0], Long.parseLong(parts[1]));
        }
        return read;
    }
}
