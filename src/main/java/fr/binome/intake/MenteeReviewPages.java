package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
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
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last page of the young person's form: everything to read again, to change, to agree to and to send. */
@Controller("/a/{slug}/jeune/{link}/" + MenteeAddress.REVIEW)
@Secured(SecurityRule.IS_ANONYMOUS)
final class MenteeReviewPages {

    private static final List<String> FIELDS = List.of(Questions.OWN_DATA.name());

    private final Hosts hosts;
    private final Drafts drafts;
    private final MenteeSending sending;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    MenteeReviewPages(Hosts hosts, Drafts drafts, MenteeSending sending, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.hosts = hosts;
        this.drafts = drafts;
        this.sending = sending;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> read(HttpRequest<?> request, String slug, String link) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), link);
        Optional<Draft> kept = drafts.find(address.association(), drafts.id(link));
        if (kept.isEmpty()) {
            return sending.thanks(address.association(), drafts.id(link));
        }
        Draft draft = kept.get();
        Optional<MenteeStep> missing = new MenteeWalk(draft, today(address.association())).next();
        return missing.isPresent() ? Pages.seeOther(address.of(missing.get())) : page(request, address, draft, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String slug, String link, @Nullable @Body String body) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), link);
        Optional<Draft> kept = drafts.find(address.association(), drafts.id(link));
        if (kept.isEmpty()) {
            return sending.thanks(address.association(), drafts.id(link));
        }
        Draft draft = kept.get().with(FIELDS, forms.ofPublic(body));
        MenteeWalk walk = new MenteeWalk(draft, today(address.association()));
        Optional<MenteeStep> missing = walk.next();
        if (missing.isPresent()) {
            return pages.refused(pages.link(request, "intake/step", MenteeStepView.of(messages, Languages.of(request), address,
                    missing.get(), draft, today(address.association()), walk.errors(missing.get()))));
        }
        return walk.form().isPresent()
                ? sending.send(address.association(), draft.id(), Languages.of(request), walk.form().get())
                : pages.refused(page(request, address, draft, walk.errors(FIELDS)));
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, MenteeAddress address, Draft draft, FieldErrors errors) {
        return pages.link(request, "intake/review", MenteeReviewView.of(messages, Languages.of(request), address, draft,
                today(address.association()), errors));
    }

    private LocalDate today(Association association) {
        return clock.today(association.zone());
    }
}
