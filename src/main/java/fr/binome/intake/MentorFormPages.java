package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
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
import java.util.Optional;

/** The form of somebody who wants to be a mentor. */
@Controller("/a/{slug}/mentor")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MentorFormPages {

    private final Hosts hosts;
    private final MentorIntake intake;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    MentorFormPages(Hosts hosts, MentorIntake intake, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.hosts = hosts;
        this.intake = intake;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, String slug) {
        return page(request, hosts.named(slug), MentorFormView.UNTOUCHED, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        Association association = hosts.named(slug);
        FormData data = forms.ofPublic(body);
        String submission = Submissions.of(data);
        if (intake.known(association, submission).isPresent()) {
            return ThanksPages.to(association, Thanks.MENTOR);
        }
        FieldErrors errors = new FieldErrors();
        Optional<MentorForm> form = MentorFormReader.read(data, clock.today(association.zone()), errors);
        if (form.isEmpty()) {
            return pages.refused(page(request, association, data, errors));
        }
        receive(request, association, submission, form.get());
        return ThanksPages.to(association, Thanks.MENTOR);
    }

    private void receive(HttpRequest<?> request, Association association, String submission, MentorForm form) {
        try {
            intake.receive(association, submission, Languages.of(request), form);
        } catch (DataAccessException failure) {
            // Two sendings at the same moment: the unique key let one in.
            intake.known(association, submission).orElseThrow(() -> failure);
        }
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Association association, FormData data, FieldErrors errors) {
        return pages.open(request, "intake/mentor",
                MentorFormView.of(messages, Languages.of(request), association, data, errors));
    }
}
