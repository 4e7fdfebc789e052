package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Question;
import fr.binome.platform.Clock;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
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
import java.util.Map;
import java.util.Optional;

/** The same two questions, ticked by staff during a call. */
@Controller("/check-ins/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class PhoneCheckInPages {

    private final AskedLinks links;
    private final FollowedPairs pairs;
    private final CheckInReplies replies;
    private final Messages messages;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;

    PhoneCheckInPages(AskedLinks links, FollowedPairs pairs, CheckInReplies replies, Messages messages, Pages pages, Forms forms, Clock clock) {
        this.links = links;
        this.pairs = pairs;
        this.replies = replies;
        this.messages = messages;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Staff staff, String id) {
        return page(request, asked(staff, id), null, null, false);
    }

    @Post("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Asked asked = asked(staff, id);
        Optional<Answer> first = asked.checkIn().first().answer(data.first("first"));
        Optional<Answer> second = asked.checkIn().second().answer(data.first("second"));
        if (first.isEmpty() || second.isEmpty()) {
            return pages.refused(page(request, asked, first.orElse(null), second.orElse(null), true));
        }
        replies.save(asked.checkIn(), first.get(), second.get(), ReplyChannel.PHONE, staff.memberId(), clock.now());
        return Pages.seeOther("/phone-list");
    }

    /** Of a pair that the member sees, and is not one of. */
    private Asked asked(Staff staff, String id) {
        Asked asked = links.find(staff, id);
        pairs.get(staff, asked.checkIn().pairId());
        return asked;
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Asked asked, Answer first, Answer second, boolean faulty) {
        return pages.staff(request, "followup/phone-check-in", Map.of(
                "action", CheckInLetters.CALL_PATH + asked.checkIn().id() + "/answers",
                "firstName", asked.firstName(),
                "pair", asked.checkIn().pairId(),
                "answered", asked.checkIn().answeredAt() != null,
                "faulty", faulty,
                "first", view(request, asked, asked.checkIn().first(), first),
                "second", view(request, asked, asked.checkIn().second(), second)));
    }

    private QuestionView view(HttpRequest<?> request, Asked asked, Question question, Answer chosen) {
        return QuestionView.of(asked.wording(messages, Languages.of(request)), question, chosen);
    }
}
