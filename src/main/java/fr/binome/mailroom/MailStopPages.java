package fr.binome.mailroom;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.mail.Correspondent;
import fr.binome.mail.MailStops;
import fr.binome.platform.token.InvalidLinkException;
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
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;

/** The way out that every programme mail names in its headers, and the way back. Looking at it changes nothing. */
@Controller("/mails/stop/{text}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MailStopPages {

    private static final String STOP = "STOP";
    private static final List<String> WISHES = List.of("KEEP", STOP);

    private final MailStops stops;
    private final AssociationRepository associations;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    MailStopPages(MailStops stops, AssociationRepository associations, Pages pages, Forms forms, Messages messages) {
        this.stops = stops;
        this.associations = associations;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String text) {
        return page(request, text, FormData.EMPTY, new FieldErrors());
    }

    /**
     * RFC 8058: a mail program posts here when its reader presses its own button. It sends a form of either kind and
     * wants no redirect; the address alone says what is meant.
     */
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> oneClick(HttpRequest<?> request, String text) {
        if (!stops.stop(text)) {
            throw new InvalidLinkException(InvalidLinkException.Reason.ALTERED);
        }
        return page(request, text, FormData.EMPTY, new FieldErrors());
    }

    /** A person at the page says which, because machines that open links press buttons, too. */
    @Post("/wish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> wish(HttpRequest<?> request, String text, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        if (!WISHES.contains(data.first("wish"))) {
            FieldErrors errors = new FieldErrors();
            errors.add("wish", "mails.stop.wish.missing");
            return pages.refused(page(request, text, data, errors));
        }
        boolean known = data.first("wish").equals(STOP) ? stops.stop(text) : stops.resume(text);
        if (!known) {
            throw new InvalidLinkException(InvalidLinkException.Reason.ALTERED);
        }
        return Pages.seeOther("/mails/stop/" + text);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, String text, FormData data, FieldErrors errors) {
        Correspondent who = stops.read(text)
                .orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.ALTERED));
        Association association = associations.findById(who.associationId()).orElseThrow();
        FormView form = new FormView(messages, Languages.of(request), "mails.stop", data, errors);
        return pages.link(request, "mailroom/stop", Map.of("stopped", stops.stopped(who), "path", "/mails/stop/" + text,
                "association", association.name(), "phone", association.phone(), "faults", form.faults(),
                "wish", form.choices("wish", false, true, WISHES, value -> "mails.stop.wish." + value, value -> "")));
    }
}
