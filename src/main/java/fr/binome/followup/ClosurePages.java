package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
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

/** The end of a pair, in two steps: why, then how the young person had a last word. */
@Controller("/pairs/{id}")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class ClosurePages {

    private static final String PREFIX = "followup.closure";
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_MAIL = 2_000;
    private static final List<String> MONTHS = List.of("3", "6", "12");

    private final Closures closures;
    private final ClosureRepository known;
    private final ReplyRepository replies;
    private final Duos duos;
    private final Messages messages;
    private final Pages pages;
    private final Forms forms;

    ClosurePages(Closures closures, ClosureRepository known, ReplyRepository replies, Duos duos, Messages messages, Pages pages,
                 Forms forms) {
        this.closures = closures;
        this.known = known;
        this.replies = replies;
        this.duos = duos;
        this.messages = messages;
        this.pages = pages;
        this.forms = forms;
    }

    @Get("/closure")
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id) {
        return page(request, staff, closures.pair(staff, id), FormData.EMPTY, new FieldErrors());
    }

    @Post("/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = closures.pair(staff, id);
        FieldErrors errors = new FieldErrors();
        Optional<ClosureReason> mentee = reason(data, "menteeReason", errors);
        Optional<ClosureReason> mentor = reason(data, "mentorReason", errors);
        String note = data.first("note");
        if (note.length() > LONGEST_NOTE) {
            errors.add("note", "followup.case.long", LONGEST_NOTE);
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, pair, data, errors));
        }
        closures.begin(staff, pair, mentee.orElseThrow(), mentor.orElseThrow(), note);
        return Pages.seeOther("/pairs/" + id + "/closure");
    }

    @Post("/closure/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = closures.pair(staff, id);
        FieldErrors errors = new FieldErrors();
        Optional<Closure.How> how = Arrays.stream(Closure.How.values()).filter(each -> each.name().equals(data.first("how"))).findFirst();
        if (how.isEmpty()) {
            errors.add("how", PREFIX + ".how.missing");
        }
        String next = data.first("next");
        if (!next.equals("again") && !next.equals("after")) {
            errors.add("next", PREFIX + ".next.missing");
        }
        if (data.first("mail").length() > LONGEST_MAIL) {
            errors.add("mail", "followup.case.long", LONGEST_MAIL);
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, staff, pair, data, errors));
        }
        closures.end(staff, pair, how.orElseThrow(), next.equals("again"), data.all("send").contains("yes") ? data.first("mail") : "");
        return Pages.seeOther("/pairs/" + id);
    }

    /** Stops everything of both. */
    @Post("/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> stop(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        closures.stop(staff, closures.pair(staff, id));
        return Pages.seeOther("/pairs/" + id);
    }

    /** Both go on for some months more. */
    @Post("/continuation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        Pair pair = closures.pair(staff, id);
        if (!MONTHS.contains(data.first("months"))) {
            FieldErrors errors = new FieldErrors();
            errors.add("months", PREFIX + ".months.missing");
            return pages.refused(page(request, staff, pair, data, errors));
        }
        closures.goOn(staff, pair, Integer.parseInt(data.first("months")));
        return Pages.seeOther("/pairs/" + id);
    }

    private static Optional<ClosureReason> reason(FormData data, String field, FieldErrors errors) {
        Optional<ClosureReason> reason = Arrays.stream(ClosureReason.values())
                .filter(each -> each.name().equals(data.first(field))).findFirst();
        if (reason.isEmpty()) {
            errors.add(field, PREFIX + ".reason.missing");
        }
        return reason;
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, Pair pair, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        Duo duo = duos.of(pair);
        Optional<Closure> closure = known.findByAssociationIdAndPairId(pair.associationId(), pair.id());
        Map<String, Object> model = new HashMap<>();
        model.put("id", pair.id());
        model.put("menteeFirst", duo.mentee().firstName());
        model.put("mentorFirst", duo.mentor().firstName());
        model.put("begins", pair.status() == PairStatus.ACTIVE || pair.status() == PairStatus.PAUSED
                || pair.status() == PairStatus.ON_HOLD && pair.introducedOn() != null);
        model.put("ends", pair.status() == PairStatus.CLOSING && closure.isPresent());
        model.put("closed", pair.status() == PairStatus.CLOSED);
        model.put("reviews", reviews(language, duo));
        form(model, new FormView(messages, language, PREFIX, data, errors));
        closure.ifPresent(known -> ending(model, language, duo, known, data, errors));
        return pages.staff(request, "followup/closure", model);
    }

    private static void form(Map<String, Object> model, FormView form) {
        List<String> reasons = Arrays.stream(ClosureReason.values()).map(Enum::name).toList();
        model.put("faults", form.faults());
        for (String side : List.of("menteeReason", "mentorReason")) {
            model.put(side, form.choices(side, false, true, reasons, reason -> PREFIX + ".reason." + reason, reason -> ""));
        }
        model.put("note", form.field("note", "textarea", "off", false, LONGEST_NOTE));
        model.put("months", form.choices("months", false, true, MONTHS, month -> PREFIX + ".months." + month, month -> ""));
    }

    private void ending(Map<String, Object> model, String language, Duo duo, Closure closure, FormData data, FieldErrors errors) {
        boolean leaves = closure.menteeReason().mentorLeaves() || closure.mentorReason().mentorLeaves();
        FormData filled = data.has("mail") ? data : FormData.of(Map.of("mail", List.of(closures.draft(duo, closure, leaves)),
                "send", List.of("yes")));
        FormView form = new FormView(messages, language, PREFIX, filled, errors);
        model.put("reasonOfMentee", messages.text(language, closure.menteeReason().labelKey()));
        model.put("reasonOfMentor", messages.text(language, closure.mentorReason().labelKey()));
        model.put("script", messages.text(language, PREFIX + ".script." + (leaves ? "mentorLeaves" : "usual"),
                duo.mentee().firstName(), duo.mentor().firstName()));
        model.put("how", form.choices("how", false, true, Arrays.stream(Closure.How.values()).map(Enum::name).toList(),
                how -> PREFIX + ".how." + how, how -> ""));
        model.put("next", form.choices("next", false, true, List.of("again", "after"), next -> PREFIX + ".next." + next, next -> ""));
        model.put("send", form.choices("send", true, false, List.of("yes"), send -> PREFIX + ".send.yes", send -> ""));
        model.put("mail", form.field("mail", "textarea", "off", false, LONGEST_MAIL));
    }

    /** What both have said in their last review. */
    private List<String> reviews(String language, Duo duo) {
        return replies.history(duo.association().id(), duo.pair().id()).stream()
                .filter(row -> row.kind() == CheckInKind.CLOSURE && row.question() != null)
                .map(row -> messages.text(language, PREFIX + ".review", duo.firstName(row.side()),
                        messages.text(language, row.question().key(), duo.firstName(Duo.other(row.side()))),
                        messages.text(language, row.question().key(row.answer()), duo.firstName(Duo.other(row.side())))))
                .toList();
    }
}
