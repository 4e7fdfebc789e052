package fr.binome.account;

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

/** The page behind an invitation's link. It opens no session: whoever accepts signs in like everybody. */
@Controller("/invitation/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class InvitationPages {

    private final InvitationDesk desk;
    private final AssociationRepository associations;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    InvitationPages(InvitationDesk desk, AssociationRepository associations, Pages pages, Forms forms, Messages messages) {
        this.desk = desk;
        this.associations = associations;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        return page(request, token, desk.open(token), new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Invitation invitation = desk.open(token);
        FormData data = forms.ofPublic(body);
        if (!data.has("accept")) {
            FieldErrors errors = new FieldErrors();
            errors.add("accept", "invitation.accept.missing");
            return pages.refused(page(request, token, invitation, errors));
        }
        desk.accept(invitation);
        return Pages.seeOther("/sign-in");
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, String token, Invitation invitation, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "invitation", FormData.EMPTY, errors);
        return pages.link(request, "account/invitation", Map.of("token", token, "firstName", invitation.firstName(),
                "association", associations.findById(invitation.associationId()).orElseThrow().name(),
                "roleKey", SettingsPages.roleKey(invitation.role()), "faults", form.faults(),
                "accept", form.choices("accept", true, true, List.of("YES"), value -> "invitation.accept.YES", value -> "")));
    }
}
