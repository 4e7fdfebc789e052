package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The choice of a pair to swap mentors with. */
@Controller("/proposals/{id}/swap")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class SwapPages {

    private final Swaps swaps;
    private final Decisions decisions;
    private final RoundRepository rounds;
    private final ReviewPeople people;
    private final Clock clock;
    private final Forms forms;
    private final Pages pages;
    private final Messages messages;

    SwapPages(Swaps swaps, Decisions decisions, RoundRepository rounds, ReviewPeople people, Clock clock, Forms forms, Pages pages,
              Messages messages) {
        this.swaps = swaps;
        this.decisions = decisions;
        this.rounds = rounds;
        this.people = people;
        this.clock = clock;
        this.forms = forms;
        this.pages = pages;
        this.messages = messages;
    }

    /** One possible swap. */
    record Line(String id, Long version, String becomes, String instead, String gain) {
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        Proposal one = decisions.get(staff, id);
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), one.roundId()).orElseThrow(NotFoundException::new);
        if (round.status() != RoundStatus.REVIEW || !one.open() || one.decision() != Decision.PENDING) {
            return Pages.seeOther("/rounds/" + round.id() + "?pair=" + id);
        }
        Wording wording = new Wording(messages, Languages.of(request));
        List<Swaps.Option> options = swaps.options(staff, round, one);
        Map<String, PersonShown> named = people.of(staff,
                Stream.concat(Stream.of(one), options.stream().map(Swaps.Option::other)).toList());
        return pages.staff(request, "round/swap", Map.of(
                "title", wording.text("round.swap.title", named.get(one.menteeId()).firstName(), named.get(one.mentorId()).firstName()),
                "back", "/rounds/" + round.id() + "?pair=" + id, "id", id, "version", one.version(), "shown", clock.now().toEpochMilli(),
                "lines", options.stream().map(option -> line(one, option, named, wording)).toList()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> swap(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Proposal one = decisions.get(staff, id);
        List<Proposal> made = swaps.swap(staff, one, data.first("other"),
                Map.of(id, version(data.first("version")), data.first("other"), version(data.first("otherVersion"))),
                ShownAt.millis(data.first("shown"), clock.now()));
        return Pages.seeOther("/rounds/" + one.roundId() + "?pair=" + made.get(0).id() + "&done=" + made.get(0).id());
    }

    private static long version(String typed) {
        return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : -1;
    }

    private static Line line(Proposal one, Swaps.Option option, Map<String, PersonShown> named, Wording wording) {
        Proposal other = option.other();
        return new Line(other.id(), other.version(), wording.text("round.swap.becomes", named.get(one.menteeId()).firstName(),
                named.get(other.mentorId()).firstName(), named.get(other.menteeId()).firstName(), named.get(one.mentorId()).firstName()),
                wording.text("round.swap.instead", named.get(other.menteeId()).firstName(), named.get(other.mentorId()).firstName()),
                wording.text("round.swap.gain", (option.gain() > 0 ? "+" : "") + wording.points(option.gain())));
    }
}
