package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Staff write down that somebody of a pair has said, on the phone or face to face, not to feel safe. */
@Controller("/pairs/{id}/not-safe")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class StaffSafetyPages {

    private static final String PREFIX = "followup.heard";
    private static final String SIDE = "side";
    private static final String WORDS = "words";
    private static final int LONGEST_WORDS = 1_000;

    private final FollowedPairs pairs;
    private final SafetyDesk desk;
    private final Duos duos;
    private final Messages messages;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;

    StaffSafetyPages(FollowedPairs pairs, SafetyDesk desk, Duos duos, Messages messages, Pages pages, Forms forms, Clock clock) {
        this.pairs = pairs;
        this.desk = desk;
        this.duos = duos;
        this.messages = messages;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Staff staff, String id) {
        return page(request, duos.of(pairs.get(staff, id)), FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = pairs.get(staff, id);
        Duo duo = duos.of(pair);
        FieldErrors errors = new FieldErrors();
        Optional<Side> side = Arrays.stream(Side.values()).filter(each -> each.name().equals(data.first(SIDE))).findFirst();
        if (side.isEmpty()) {
            errors.add(SIDE, PREFIX + ".side.missing");
        }
        if (data.first(WORDS).length() > LONGEST_WORDS) {
            errors.add(WORDS, "followup.case.long", LONGEST_WORDS);
        }
        Optional<SafetyForm> form = SafetyForm.read(data, PREFIX, errors);
        if (form.isEmpty()) {
            return pages.refused(page(request, duo, data, errors));
        }
        desk.taken(staff, duo, side.orElseThrow(), form.get(), data.first(WORDS), clock.now());
        return Pages.seeOther("/today?done=safety");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Duo duo, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), PREFIX, data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("id", duo.pair().id());
        model.put("menteeFirst", duo.mentee().firstName());
        model.put("mentorFirst", duo.mentor().firstName());
        model.put("faults", form.faults());
        model.put("sides", form.choices(SIDE, false, true, List.of(Side.MENTEE.name(), Side.MENTOR.name()),
                side -> PREFIX + ".side." + side, side -> ""));
        model.put("place", form.choices(SafetyForm.PLACE, false, true, Arrays.stream(Place.values()).map(Enum::name).toList(),
                place -> PREFIX + ".place." + place, place -> ""));
        model.put("mayCall", form.choices(SafetyForm.MAY_CALL, false, true, List.of("yes", "no"),
                choice -> "followup.safety.mayCall." + choice, choice -> ""));
        model.put("phone", form.field(SafetyForm.PHONE, "tel", "off", false, SafetyForm.LONGEST_PHONE));
        model.put("when", form.field(SafetyForm.WHEN, "text", "off", false, SafetyForm.LONGEST_WHEN));
        model.put("words", form.field(WORDS, "textarea", "off", false, LONGEST_WORDS));
        return pages.staff(request, "followup/not-safe-told", model);
    }
}
