package fr.binome.pairing;

import fr.binome.mail.Channel;
import fr.binome.pairing.ProposalLink.Opened;
import fr.binome.platform.Clock;
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
import io.micronaut.http.HttpStatus;
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

/** How to reach the other of a pair: nothing until six digits have been typed, and nothing of a pair that is held or closed. */
@Controller("/contact/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ContactPages {

    private final ProposalLink link;
    private final PairPeopleReader reader;
    private final ContactCards cards;
    private final ContactCodes codes;
    private final IntroductionWords words;
    private final PairReferents referents;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    ContactPages(ProposalLink link, PairPeopleReader reader, ContactCards cards, ContactCodes codes, IntroductionWords words,
                 PairReferents referents, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.link = link;
        this.reader = reader;
        this.cards = cards;
        this.codes = codes;
        this.words = words;
        this.referents = referents;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        return ask(request, token, false, new FieldErrors());
    }

    /** Sends a code to the address on file; says the same whether or not one was sent. */
    @Post("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> code(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Opened opened = link.openContacts(token);
        codes.mail(opened.associationId(), opened.pairId(), opened.side());
        return ask(request, token, true, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, String token, @Nullable @Body String body) {
        Opened opened = link.openContacts(token);
        FormData data = forms.ofPublic(body);
        return codes.open(opened.associationId(), opened.pairId(), opened.side(), data.first("code"))
                .<HttpResponse<?>>map(lines -> shown(request, opened, lines))
                .orElseGet(() -> {
                    FieldErrors errors = new FieldErrors();
                    errors.add("code", data.has("code") ? "contact.code.wrong" : "contact.code.missing");
                    return pages.refused(ask(request, token, false, errors));
                });
    }

    private MutableHttpResponse<String> ask(HttpRequest<?> request, String token, boolean sent, FieldErrors errors) {
        Opened opened = link.openContacts(token);
        PairPeople people = reader.read(opened.associationId(), opened.pairId());
        Map<String, Object> model = frame(people, opened.side());
        if (!cards.open(people)) {
            return pages.link(request, "pairing/contact-closed", model).status(HttpStatus.CONFLICT);
        }
        FormView form = new FormView(messages, Languages.of(request), "contact", FormData.EMPTY, errors);
        model.put("token", token);
        model.put("sent", sent);
        model.put("mails", people.contact(opened.side()).channel() == Channel.MAIL);
        model.put("minutes", ContactCodes.LIFE.toMinutes());
        model.put("faults", form.faults());
        model.put("code", form.field("code", "text", "one-time-code", true, 7));
        return pages.link(request, "pairing/contact-code", model);
    }

    private MutableHttpResponse<String> shown(HttpRequest<?> request, Opened opened, List<ContactCards.Line> lines) {
        PairPeople people = reader.read(opened.associationId(), opened.pairId());
        String language = Languages.of(request);
        Map<String, Object> model = frame(people, opened.side());
        model.put("lines", lines.stream().map(line -> Map.of("label", messages.text(language, line.labelKey(), line.whose()), "value", line.value(),
                "href", (line.labelKey().equals("contact.mail") ? "mailto:" : "tel:")
                        + (line.labelKey().equals("contact.mail") ? line.value() : PhoneNumbers.tel(line.value())))).toList());
        model.put("nothing", lines.isEmpty());
        model.put("next", words.next(language, opened.side(), people, clock.today(people.association().zone())));
        return pages.link(request, "pairing/contact", model);
    }

    private Map<String, Object> frame(PairPeople people, Side side) {
        Map<String, Object> model = new HashMap<>();
        model.put("partner", side == Side.MENTOR ? people.mentee().firstName() : people.mentor().firstName());
        referents.name(model, people);
        return model;
    }
}
