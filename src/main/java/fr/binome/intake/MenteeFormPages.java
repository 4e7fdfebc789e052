package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
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
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The form of a young person who looks for a mentor, one topic a page; what a page sends is kept, even when it is not done. */
@Controller("/a/{slug}/jeune")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MenteeFormPages {

    /** Which button was pressed; none of the named ones means: go on. */
    private static final String BUTTON = "go";
    private static final String BACK = "back";
    private static final String LATER = "later";

    private final Hosts hosts;
    private final Drafts drafts;
    private final MenteeSending sending;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    MenteeFormPages(Hosts hosts, Drafts drafts, MenteeSending sending, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.hosts = hosts;
        this.drafts = drafts;
        this.sending = sending;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    /** The first page; its form has an address of its own already, under which nothing is kept until it is sent. */
    @Get
    HttpResponse<?> begin(HttpRequest<?> request, String slug) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), drafts.newLink());
        Draft untouched = drafts.empty(drafts.id(address.link()));
        return pages.open(request, "intake/step", model(request, address, MenteeStep.YOU, untouched, new FieldErrors()));
    }

    /** Where somebody left off. */
    @Get("/{link}")
    HttpResponse<?> resume(String slug, String link) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), link);
        Optional<Draft> draft = drafts.find(address.association(), drafts.id(link));
        return draft.isPresent() ? Pages.seeOther(next(address, draft.get())) : thanks(address);
    }

    @Get("/{link}/{step}")
    HttpResponse<?> step(HttpRequest<?> request, String slug, String link, String step) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), link);
        MenteeStep asked = MenteeStep.at(step).orElseThrow(NotFoundException::new);
        Optional<Draft> draft = open(address, asked);
        return draft.isEmpty() ? thanks(address)
                : pages.link(request, "intake/step", model(request, address, asked, draft.get(), new FieldErrors()));
    }

    @Post("/{link}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, String slug, String link, String step, @Nullable @Body String body) {
        MenteeAddress address = new MenteeAddress(hosts.named(slug), link);
        MenteeStep asked = MenteeStep.at(step).orElseThrow(NotFoundException::new);
        Optional<Draft> open = open(address, asked);
        if (open.isEmpty()) {
            return thanks(address);
        }
        FormData data = forms.ofPublic(body);
        Draft draft = open.get().with(asked.fields(), data);
        MenteeWalk walk = new MenteeWalk(draft, today(address.association()));
        FieldErrors errors = walk.errors(asked);
        if (draft.saved() || errors.isEmpty()) {
            drafts.save(address.association(), draft);
        }
        return switch (data.first(BUTTON)) {
            case BACK -> Pages.seeOther(address.of(walk.before(asked)));
            case LATER -> Pages.seeOther(address.later());
            default -> errors.isEmpty() ? Pages.seeOther(walk.nextAfter(asked).map(address::of).orElse(address.review()))
                    : pages.refused(pages.link(request, "intake/step", model(request, address, asked, draft, errors)));
        };
    }

    private String next(MenteeAddress address, Draft draft) {
        return new MenteeWalk(draft, today(address.association())).next().map(address::of).orElse(address.review());
    }

    /** Only the first page may be opened and sent before anything is kept. */
    private Optional<Draft> open(MenteeAddress address, MenteeStep step) {
        String id = drafts.id(address.link());
        Optional<Draft> kept = drafts.find(address.association(), id);
        boolean begins = kept.isEmpty() && step == MenteeStep.YOU && !sending.sent(address.association(), id);
        return begins ? Optional.of(drafts.empty(id)) : kept;
    }

    private HttpResponse<?> thanks(MenteeAddress address) {
        return sending.thanks(address.association(), drafts.id(address.link()));
    }

    private Map<String, Object> model(HttpRequest<?> request, MenteeAddress address, MenteeStep step, Draft draft, FieldErrors errors) {
        return MenteeStepView.of(messages, Languages.of(request), address, step, draft, today(address.association()), errors);
    }

    private LocalDate today(Association association) {
        return clock.today(association.zone());
    }
}
