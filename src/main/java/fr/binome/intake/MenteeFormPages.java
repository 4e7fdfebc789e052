package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.Mentee;
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

/** The form of a young person who looks for a mentor. */
@Controller("/a/{slug}/jeune")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MenteeFormPages {

    private final Hosts hosts;
    private final MenteeIntake intake;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    MenteeFormPages(Hosts hosts, MenteeIntake intake, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.hosts = hosts;
        this.intake = intake;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, String slug) {
        return page(request, hosts.named(slug), MenteeFormView.UNTOUCHED, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        Association association = hosts.named(slug);
        FormData data = forms.ofPublic(body);
        String submission = Submissions.of(data);
        Optional<Mentee> known = intake.known(association, submission);
        if (known.isPresent()) {
            return thanks(association, known.get());
        }
        FieldErrors errors = new FieldErrors();
        Optional<MenteeForm> form = MenteeFormReader.read(data, clock.today(association.zone()), errors);
        return form.isEmpty() ? pages.refused(page(request, association, data, errors))
                : thanks(association, receive(request, association, submission, form.get()));
    }

    private Mentee receive(HttpRequest<?> request, Association association, String submission, MenteeForm form) {
        try {
            return intake.receive(association, submission, Languages.of(request), form);
        } catch (DataAccessException failure) {
            // Two sendings at the same moment: the unique key let one in.
            return intake.known(association, submission).orElseThrow(() -> failure);
        }
    }

    private HttpResponse<?> thanks(Association association, Mentee mentee) {
        boolean minor = mentee.minorOn(clock.today(association.zone()));
        return ThanksPages.to(association, minor ? Thanks.MINOR : Thanks.ADULT);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Association association, FormData data, FieldErrors errors) {
        return pages.open(request, "intake/mentee",
                MenteeFormView.of(messages, Languages.of(request), association, data, errors));
    }
}
