package fr.binome.pairing;

import fr.binome.pairing.Answers.Outcome;
import fr.binome.pairing.ProposalLink.Opened;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.Locale;

/** The page behind a proposal's link, for the mentor and then for the young person. Opening it changes nothing. */
@Controller("/proposal/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProposalPages {

    private final ProposalLink link;
    private final PairPeopleReader reader;
    private final Answers answers;
    private final ProposalViews views;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;

    ProposalPages(ProposalLink link, PairPeopleReader reader, Answers answers, ProposalViews views, Pages pages, Forms forms, Clock clock) {
        this.link = link;
        this.reader = reader;
        this.answers = answers;
        this.views = views;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        Opened opened = link.open(token);
        PairPeople people = reader.read(opened.associationId(), opened.pairId());
        if (people.pair().status() == PairStatus.ON_HOLD) {
            return views.heldBack(request, people, opened.side());
        }
        return people.pair().asked() == opened.side()
                ? views.question(request, people, opened.side(), token, FormData.EMPTY, new FieldErrors())
                : views.answered(request, people, opened.side());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Opened opened = link.open(token);
        FormData data = forms.ofPublic(body);
        PairPeople people = reader.read(opened.associationId(), opened.pairId());
        LocalDate today = clock.today(people.association().zone());
        boolean together = opened.side() == Side.MENTEE && Together.needed(people.mentee(), today);
        FieldErrors errors = new FieldErrors();
        Answer answer = AnswerForm.read(data, opened.side(), together, today, opened.side().name().toLowerCase(Locale.ROOT), false, errors);
        if (answer == null && people.pair().asked() == opened.side()) {
            return pages.refused(views.question(request, people, opened.side(), token, data, errors));
        }
        Outcome outcome = answer == null ? Outcome.TOO_LATE : answers.take(opened.associationId(), opened.pairId(), answer);
        return switch (outcome) {
            case TAKEN -> Pages.seeOther("/proposal/" + token);
            case HELD_BACK -> views.heldBack(request, people, opened.side()).status(HttpStatus.CONFLICT);
            case TOO_LATE -> again(request, opened, token, answer);
        };
    }

    /** The same answer twice is a double click; another one than before needs a word with the coordinator. */
    private HttpResponse<?> again(HttpRequest<?> request, Opened opened, String token, @Nullable Answer answer) {
        PairPeople now = reader.read(opened.associationId(), opened.pairId());
        if (now.pair().status() == PairStatus.ON_HOLD) {
            return views.heldBack(request, now, opened.side()).status(HttpStatus.CONFLICT);
        }
        return answer != null && answer.yes() == ProposalViews.saidYes(now.pair(), opened.side())
                ? Pages.seeOther("/proposal/" + token)
                : views.answered(request, now, opened.side()).status(HttpStatus.CONFLICT);
    }
}
