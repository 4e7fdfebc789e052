package fr.binome.intake;

import fr.binome.account.Staff;
import fr.binome.people.ExtraQuestion;
import fr.binome.web.ConflictException;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the lead adds questions to the public forms. */
@Controller(ExtraQuestionPages.PATH)
@Secured("LEAD")
final class ExtraQuestionPages {

    static final String PATH = "/settings/questions";

    /** One question as the page lists it. */
    record Row(String id, String label, String kindKey, String choices, boolean required, boolean first) {
    }

    record Section(String titleKey, List<Row> rows) {
    }

    private final ExtraQuestionDesk desk;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    ExtraQuestionPages(ExtraQuestionDesk desk, Pages pages, Forms forms, Messages messages) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        return page(request, staff, FormData.of(Map.of("form", List.of("jeune"), "kind", List.of("TEXT"))), new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Optional<ExtraQuestionForm> form = ExtraQuestionForm.read(data, errors);
        if (form.isEmpty()) {
            return pages.refused(page(request, staff, data, errors));
        }
        if (desk.of(staff, form.get().form()).size() >= ExtraQuestionDesk.MOST) {
            throw new ConflictException(PATH, "questions.error.enough", ExtraQuestionDesk.MOST);
        }
        desk.add(staff, form.get());
        return Pages.seeOther(PATH);
    }

    @Post("/{id}/archive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> archive(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        desk.archive(staff, id);
        return Pages.seeOther(PATH);
    }

    @Post("/{id}/up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> up(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        desk.up(staff, id);
        return Pages.seeOther(PATH);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, FormData data, FieldErrors errors) {
        FormView view = new FormView(messages, Languages.of(request), "questions", data, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("faults", view.faults());
        model.put("sections", ExtraQuestionForm.FORMS.stream()
                .map(form -> new Section("questions.form." + form, rows(desk.of(staff, form)))).toList());
        model.put("form", view.choices("form", false, true, ExtraQuestionForm.FORMS, value -> "questions.form." + value, value -> ""));
        model.put("kind", view.choices("kind", false, true, ExtraQuestionForm.KINDS, value -> "questions.kind." + value, value -> ""));
        model.put("label", view.field("label", "text", "off", true, ExtraQuestionForm.LONGEST_LABEL));
        model.put("choices", view.field("choices", "textarea", "off", false, 1_000));
        model.put("required", view.choices("required", true, false, List.of("yes"), value -> "questions.required.yes", value -> ""));
        return pages.staff(request, "intake/questions", model);
    }

    private static List<Row> rows(List<ExtraQuestion> questions) {
        return questions.stream().map(question -> new Row(question.id(), question.label(), "questions.kind." + question.kind(),
                String.join(" · ", question.choices()), question.required(), questions.indexOf(question) == 0)).toList();
    }
}
