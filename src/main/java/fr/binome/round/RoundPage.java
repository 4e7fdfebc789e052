package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;

/** One round: what its draft would do, how far its run is, or what it proposes. */
@Controller("/rounds")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class RoundPage {

    private final RoundRepository rounds;
    private final FactsReader facts;
    private final Review review;
    private final LeftOuts leftOuts;
    private final RoundMap map;
    private final ScopeWords scopes;
    private final SummaryColumn summaries;
    private final Clock clock;
    private final Pages pages;
    private final Messages messages;

    RoundPage(RoundRepository rounds, FactsReader facts, Review review, LeftOuts leftOuts, RoundMap map, ScopeWords scopes, SummaryColumn summaries, Clock clock, Pages pages,
              Messages messages) {
        this.rounds = rounds;
        this.facts = facts;
        this.review = review;
        this.leftOuts = leftOuts;
        this.map = map;
        this.scopes = scopes;
        this.summaries = summaries;
        this.clock = clock;
        this.pages = pages;
        this.messages = messages;
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        RoundOverview round = rounds.overview(staff.associationId(), id).orElseThrow(NotFoundException::new);
        Wording wording = new Wording(messages, Languages.of(request));
        if (round.kind() == RoundKind.SCENARIO && round.status() != RoundStatus.SOLVING) {
            return Pages.seeOther(round.status() == RoundStatus.REVIEW ? "/scenarios/" + id : "/rounds/" + round.parentId() + "/scenarios");
        }
        if (round.status().solved() && round.figures() != null) {
            ReviewPlace place = ReviewPlace.of(name -> request.getParameters().getFirst(name).orElse(""));
            return pages.staff(request, "round/review", review.of(staff, round, place, wording, RefusalForm.empty(messages, wording)));
        }
        Round full = rounds.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
        boolean decides = full.decidedBy(staff);
        if (full.status() == RoundStatus.SOLVING) {
            return pages.staff(request, "round/progress", ProgressView.of(full, scopes.of(full, wording), decides, wording));
        }
        Participants participants = facts.forRound(full, clock.today(staff.zone()), full.startDate());
        return pages.staff(request, "round/draft", DraftView.of(full, scopes.of(full, wording), participants, decides, wording));
    }

    @Get("/{id}/publics")
    HttpResponse<?> publics(HttpRequest<?> request, Staff staff, String id) {
        RoundOverview round = rounds.overview(staff.associationId(), id)
                .filter(found -> found.figures() != null).orElseThrow(NotFoundException::new);
        RoundSummary summary = summaries.of(round);
        if (summary.publics() == null) {
            throw new NotFoundException();
        }
        return pages.staff(request, "round/publics", PublicsView.of(round, summary, new Wording(messages, Languages.of(request))));
    }

    @Get("/{id}/map")
    HttpResponse<?> map(HttpRequest<?> request, Staff staff, String id) {
        RoundOverview round = rounds.overview(staff.associationId(), id)
                .filter(found -> found.figures() != null).orElseThrow(NotFoundException::new);
        return pages.staff(request, "round/map", map.of(staff.associationId(), round, new Wording(messages, Languages.of(request))));
    }

    @Get("/{id}/left-out")
    HttpResponse<?> leftOut(HttpRequest<?> request, Staff staff, String id, @QueryValue(defaultValue = "1") int page) {
        RoundOverview round = rounds.overview(staff.associationId(), id)
                .filter(found -> found.figures() != null).orElseThrow(NotFoundException::new);
        Wording wording = new Wording(messages, Languages.of(request));
        return pages.staff(request, "round/left-out", leftOuts.of(staff, round, page, wording));
    }
}
