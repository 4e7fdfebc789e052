package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.platform.Clock;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;

/**
 * Two taps: the first, in the mail, opens this page with its answer chosen and changes nothing; the second is the button
 * that saves both.
 */
@Controller("/check-in/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class CheckInPages {

    private final AskedLinks links;
    private final CheckInReplies replies;
    private final CheckInViews views;
    private final LinksOver over;
    private final Forms forms;
    private final Clock clock;

    CheckInPages(AskedLinks links, CheckInReplies replies, CheckInViews views, LinksOver over, Forms forms, Clock clock) {
        this.links = links;
        this.replies = replies;
        this.views = views;
        this.over = over;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param answer tapped in the mail; null or nonsense shows the first question
     * @param change the answer that is about to be changed; shows the first question with it chosen
     */
    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String token, @Nullable @QueryValue String answer,
                        @Nullable @QueryValue String change) {
        Asked asked = links.open(token);
        Optional<Answer> tapped = asked.checkIn().first().answer(answer);
        if (!asked.open()) {
            return Pages.seeOther(asked.path() + "/thanks");
        }
        if (tapped.isPresent()) {
            return views.second(request, asked, tapped.get());
        }
        if (change == null && asked.checkIn().answeredAt() != null) {
            return Pages.seeOther(asked.path() + "/thanks");
        }
        return views.both(request, asked, asked.checkIn().first().answer(change).orElse(null), false);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Asked asked = links.open(token);
        FormData data = forms.ofPublic(body);
        Optional<Answer> first = asked.checkIn().first().answer(data.first("first"));
        Optional<Answer> second = asked.checkIn().second().answer(data.first("second"));
        if (first.isEmpty() || second.isEmpty()) {
            return views.refused(views.both(request, asked, first.orElse(null), true));
        }
        if (!asked.open() && !replies.pressedByAMachine(asked.checkIn())) {
            return Pages.seeOther(asked.path() + "/thanks");
        }
        replies.save(asked.checkIn(), first.get(), second.get(), ReplyChannel.WEB, asked.actor(), clock.now());
        return Pages.seeOther(asked.path() + "/thanks");
    }

    @Get("/thanks")
    HttpResponse<?> thanks(HttpRequest<?> request, String token, @Nullable @QueryValue String noted) {
        Asked asked = links.open(token);
        return asked.checkIn().answeredAt() == null ? Pages.seeOther(asked.path())
                : views.thanks(request, asked, noted != null);
    }

    @Error(exception = InvalidLinkException.class)
    HttpResponse<?> over(HttpRequest<?> request, InvalidLinkException link) {
        return over.page(request, link);
    }
}
