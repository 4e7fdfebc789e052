package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;

/** What the team does about a pair from its page: a call in one tap, a note, a pause, another coordinator. */
@Controller("/pairs/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class PairFollowUpPages {

    private final PairDesk desk;
    private final Forms forms;

    PairFollowUpPages(PairDesk desk, Forms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @Post("/calls")
    HttpResponse<?> call(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = desk.pair(staff, id);
        Side side = "MENTOR".equals(data.first("side")) ? Side.MENTOR : Side.MENTEE;
        CallOutcome outcome = Arrays.stream(CallOutcome.values()).filter(each -> each.name().equals(data.first("outcome")))
                .filter(each -> each != CallOutcome.CALL_AGAIN && each != CallOutcome.DONE).findFirst()
                .orElseThrow(() -> new ConflictException("/pairs/" + id, "followup.call.error.outcome"));
        desk.note(staff, pair, form(data), side, outcome, text(data, id, false));
        return Pages.seeOther("/pairs/" + id);
    }

    @Post("/notes")
    HttpResponse<?> note(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        desk.note(staff, desk.pair(staff, id), form(data), null, null, text(data, id, true));
        return Pages.seeOther("/pairs/" + id);
    }

    @Post("/pause")
    HttpResponse<?> pause(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        int weeks = PairDesk.WEEKS.stream().filter(each -> each.toString().equals(data.first("weeks"))).findFirst()
                .orElseThrow(() -> new ConflictException("/pairs/" + id, "followup.pause.missing"));
        desk.pause(staff, desk.pair(staff, id), weeks);
        return Pages.seeOther("/pairs/" + id);
    }

    @Post("/resumption")
    HttpResponse<?> resume(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        desk.resume(staff, desk.pair(staff, id));
        return Pages.seeOther("/pairs/" + id);
    }

    @Post("/coordinator")
    HttpResponse<?> coordinator(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        desk.handOver(staff, desk.pair(staff, id), data.first("to"));
        return Pages.seeOther("/pairs/" + id);
    }

    private static String form(FormData data) {
        String sent = data.first("form");
        return sent.matches("[0-9a-z]{" + Ids.LENGTH + "}") ? sent : Ids.next();
    }

    private static String text(FormData data, String id, boolean needed) {
        String text = data.first("text");
        if (text.length() > CallForm.LONGEST_NOTE) {
            throw new ConflictException("/pairs/" + id, "followup.call.error.noteLong");
        }
        if (needed && text.isBlank()) {
            throw new ConflictException("/pairs/" + id, "followup.note.missing");
        }
        return text;
    }
}
