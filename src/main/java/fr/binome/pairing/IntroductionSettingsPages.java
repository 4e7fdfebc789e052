package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
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
import io.micronaut.transaction.annotation.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How the association introduces people: together or by contact, for minors and for adults. */
@Controller("/settings/introduction")
@Secured("LEAD")
class IntroductionSettingsPages {

    private static final List<String> WAYS = Arrays.stream(IntroductionWay.values()).map(Enum::name).toList();

    private final IntroductionRulesRepository rules;
    private final IntroductionWays ways;
    private final Audit audit;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    IntroductionSettingsPages(IntroductionRulesRepository rules, IntroductionWays ways, Audit audit, Pages pages, Forms forms, Messages messages) {
        this.rules = rules;
        this.ways = ways;
        this.audit = audit;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        IntroductionRules now = ways.of(staff.associationId());
        return page(request, FormData.of(Map.of("minors", List.of(now.minors().name()), "adults", List.of(now.adults().name()))), new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    HttpResponse<?> save(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        for (String name : List.of("minors", "adults")) {
            if (!WAYS.contains(data.first(name))) {
                errors.add(name, "settings.introduction.missing");
            }
        }
        if (!errors.isEmpty()) {
            return pages.refused(page(request, data, errors));
        }
        rules.put(staff.associationId(), IntroductionWay.valueOf(data.first("minors")), IntroductionWay.valueOf(data.first("adults")));
        audit.record(staff.associationId(), staff.memberId(), "settings.introduction", "ASSOCIATION", staff.associationId(),
                data.first("minors") + " " + data.first("adults"));
        return Pages.saved("/settings/introduction");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "settings.introduction", data, errors);
        return pages.staff(request, "pairing/introduction-settings", Map.of("faults", form.faults(),
                "minors", form.choices("minors", false, true, WAYS, value -> "settings.introduction." + value, value -> ""),
                "adults", form.choices("adults", false, true, WAYS, value -> "settings.introduction." + value, value -> "")));
    }
}
