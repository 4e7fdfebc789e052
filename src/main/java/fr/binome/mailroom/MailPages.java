package fr.binome.mailroom;

import fr.binome.account.Staff;
import fr.binome.mail.Inbox;
import fr.binome.mail.IncomingKind;
import fr.binome.mail.IncomingMail;
import fr.binome.mail.MailFailure;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people have written, what nobody could sort, and what could not be delivered. */
@Controller("/mails")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class MailPages {

    private final Inbox inbox;
    private final MailLines lines;
    private final MailroomDesk desk;
    private final Pages pages;
    private final Forms forms;

    MailPages(Inbox inbox, MailLines lines, MailroomDesk desk, Pages pages, Forms forms) {
        this.inbox = inbox;
        this.lines = lines;
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        String language = Languages.of(request);
        List<MailLines.Received> replies = lines.received(desk.unread(staff, IncomingKind.REPLY), staff, language);
        List<MailLines.Received> unclear = lines.received(desk.unread(staff, IncomingKind.UNCLEAR, IncomingKind.NOT_FETCHED), staff, language);
        List<MailFailure> failures = desk.failures(staff);
        Map<Boolean, List<MailLines.Stopped>> stops = desk.stopsBeside(staff, failures).stream()
                .collect(Collectors.partitioningBy(StoppedMail::wished, Collectors.mapping(stop -> lines.stopped(stop, staff, language), Collectors.toList())));
        Map<String, Object> model = new HashMap<>();
        model.put("count", replies.size() + unclear.size());
        model.put("replies", replies);
        model.put("unclear", unclear);
        model.put("failures", lines.failures(failures, staff, language));
        model.put("deadAddresses", stops.get(false));
        model.put("wished", stops.get(true));
        model.put("earlier", lines.received(desk.earlier(staff), staff, language));
        model.put("connected", inbox.connected());
        model.put("email", lines.replyAddress(staff));
        return pages.staff(request, "mailroom/list", model);
    }

    @Get("/received/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        IncomingMail mail = desk.open(staff, id);
        return pages.staff(request, "mailroom/received", Map.of("mail", lines.whole(mail, staff, Languages.of(request))));
    }

    @Post("/received/{id}/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> read(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        desk.markRead(staff, id);
        return Pages.seeOther("/mails");
    }

    @Post("/failures/{id}/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendAgain(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        desk.sendAgain(staff, id);
        return Pages.seeOther("/mails");
    }

    @Post("/stops/{id}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resume(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        desk.resume(staff, id);
        return Pages.seeOther("/mails");
    }
}
