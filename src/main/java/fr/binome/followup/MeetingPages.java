package fr.binome.followup;

import fr.binome.pairing.Side;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
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
import io.micronaut.security.rules.SecurityRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mentor notes a meeting, behind the link of any check-in. */
@Controller("/check-in/{token}/meeting")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MeetingPages {

    private static final String PREFIX = "followup.meeting";

    private final AskedLinks links;
    private final MeetingDesk desk;
    private final Messages messages;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;

    MeetingPages(AskedLinks links, MeetingDesk desk, Messages messages, Pages pages, Forms forms, Clock clock) {
        this.links = links;
        this.desk = desk;
        this.messages = messages;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String token) {
        return page(request, open(token), FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Asked asked = open(token);
        FormData data = forms.ofPublic(body);
        FieldErrors errors = new FieldErrors();
        var today = clock.today(asked.duo().association().zone());
        Optional<MeetingForm> form = MeetingForm.read(data, asked.duo().pair().introducedOn(), today, errors);
        if (form.isEmpty()) {
            return pages.refused(page(request, asked, data, errors));
        }
        switch (form.get().said()) {
            case MET -> desk.met(asked, form.get(), clock.now());
            case HELP -> desk.help(asked, today, clock.now());
            default -> { }
        }
        return Pages.seeOther(asked.path() + "/thanks?noted=" + form.get().said());
    }

    private Asked open(String token) {
        Asked asked = links.open(token);
        if (asked.side() != Side.MENTOR || asked.duo().pair().introducedOn() == null) {
            throw new NotFoundException();
        }
        return asked;
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Asked asked, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), PREFIX, data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("path", asked.path());
        model.put("partner", asked.partner());
        model.put("meeting", Ids.next());
        model.put("faults", form.faults());
        model.put("met", form.choices("met", false, true, List.of("MET", "NOT_YET", "HELP"), said -> PREFIX + ".met." + said, said -> ""));
        model.put("heldOn", form.field("heldOn", "date", "off", false, 10));
        model.put("mode", form.choices("mode", false, false, Arrays.stream(MeetingMode.values()).map(Enum::name).toList(),
                mode -> "mode." + mode, mode -> ""));
        model.put("minutes", form.field("minutes", "text", "off", false, 3));
        return pages.link(request, "followup/meeting", model);
    }
}
