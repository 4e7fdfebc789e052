package fr.binome.intake.self;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.people.Ages;
import fr.binome.people.Dates;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Referents;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At 15 a young person agrees alone to what a parent agreed to with them, or asks to be called. At 18 a young person says that the mentoring goes on in their own name, or asks to be called. Opening changes nothing. */
@Controller("/coming-of-age/{link}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ComingOfAgePages {

    private final Tokens tokens;
    private final AssociationRepository associations;
    private final MenteeRepository mentees;
    private final ComingOfAge comingOfAge;
    private final Referents referents;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;

    ComingOfAgePages(Tokens tokens, AssociationRepository associations, MenteeRepository mentees, ComingOfAge comingOfAge,
                     Referents referents, Pages pages, Forms forms, Messages messages) {
        this.tokens = tokens;
        this.associations = associations;
        this.mentees = mentees;
        this.comingOfAge = comingOfAge;
        this.referents = referents;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String link) {
        return page(request, link, tokens.open(TokenPurpose.COMING_OF_AGE, link), new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, String link, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        Token token = tokens.open(TokenPurpose.COMING_OF_AGE, link);
        String answer = data.first("goOn");
        if (!List.of("YES", "CALL").contains(answer)) {
            FieldErrors errors = new FieldErrors();
            errors.add("goOn", "self.error.goOn");
            return pages.refused(page(request, link, token, errors));
        }
        comingOfAge.answer(association(token), mentee(token), token, answer.equals("YES"));
        return Pages.seeOther("/coming-of-age/" + link + "/thanks?answer=" + answer);
    }

    @Get("/thanks")
    HttpResponse<?> thanks(HttpRequest<?> request, String link) {
        Token token = tokens.open(TokenPurpose.COMING_OF_AGE, link);
        Map<String, Object> model = frame(token);
        model.put("called", request.getParameters().getFirst("answer").filter("CALL"::equals).isPresent());
        return pages.link(request, "self/of-age", model);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, String link, Token token, FieldErrors errors) {
        boolean fifteen = ComingOfAge.fifteen(association(token), mentee(token), token);
        FormView view = new FormView(messages, Languages.of(request), fifteen ? "self.fifteen" : "self", FormData.EMPTY, errors);
        Map<String, Object> model = frame(token);
        model.put("link", link);
        model.put("faults", view.faults());
        model.put("birthday", Dates.words(Ages.birthday(mentee(token).birthDate(), Ages.ADULT), Languages.of(request)));
        model.put("goOn", view.choices("goOn", false, true, List.of("YES", "CALL"), value -> (fifteen ? "self.fifteen.goOn." : "self.goOn.") + value, value -> ""));
        return pages.link(request, "self/coming-of-age", model);
    }

    private Map<String, Object> frame(Token token) {
        Association association = association(token);
        Map<String, Object> model = new HashMap<>();
        model.put("name", mentee(token).firstName());
        model.put("fifteen", ComingOfAge.fifteen(association, mentee(token), token));
        model.put("association", association);
        model.put("referent", referents.of(association, mentee(token).coordinatorId()));
        return model;
    }

    private Association association(Token token) {
        return associations.findById(token.associationId()).orElseThrow();
    }

    private Mentee mentee(Token token) {
        return mentees.findByAssociationIdAndId(token.associationId(), token.subjectId())
                .orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.EXPIRED));
    }
}
