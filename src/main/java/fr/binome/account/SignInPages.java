package fr.binome.account;

import fr.binome.platform.Settings;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import fr.binome.web.Arrivals;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NetworkAddress;
import fr.binome.web.Pages;
import fr.binome.web.WayBack;
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
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sign-in by mailed link, and sign-out of one device or all. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class SignInPages {

    private static final String BROWSER = "binome_browser";
    private static final Duration BROWSER_LIFE = Duration.ofHours(1);
    /** What {@link Secrets#random} makes: a cookie that somebody made up, or emptied, is none of ours. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    /** Links mailed to one address, and asked for from one network, in an hour: an office passes, a machine does not. */
    private static final int MOST_TO_ADDRESS = 20;
    private static final int MOST_FROM_NETWORK = 60;
    private static final String SECONDS_TO_WAIT = "3600";

    private final SignInRequests requests;
    private final SignInDesk desk;
    private final Sessions sessions;
    private final Tokens tokens;
    private final AssociationRepository associations;
    private final Arrivals arrivals;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Settings settings;

    SignInPages(SignInRequests requests, SignInDesk desk, Sessions sessions, Tokens tokens, AssociationRepository associations,
                Arrivals arrivals, Pages pages, Forms forms, Messages messages, Settings settings) {
        this.requests = requests;
        this.desk = desk;
        this.sessions = sessions;
        this.tokens = tokens;
        this.associations = associations;
        this.arrivals = arrivals;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.settings = settings;
    }

    @Get("/sign-in")
    HttpResponse<?> ask(HttpRequest<?> request) {
        return askPage(request, FormData.EMPTY, new FieldErrors());
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        String email = data.first("email").toLowerCase(Locale.ROOT);
        if (!InvitationForm.isEmail(email)) {
            FieldErrors errors = new FieldErrors();
            errors.add("email", email.isEmpty() ? "signIn.email.missing" : "signIn.email.wrong");
            return pages.refused(askPage(request, data, errors));
        }
        // Both are counted whether somebody has that address or not, so that the answer tells nothing.
        if (!arrivals.admit("sign-in", NetworkAddress.of(request), MOST_FROM_NETWORK)
                || !arrivals.admit("sign-in-to", Optional.of(email), MOST_TO_ADDRESS)) {
            FieldErrors errors = new FieldErrors();
            errors.add("email", "signIn.email.often");
            return askPage(request, data, errors).status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", SECONDS_TO_WAIT);
        }
        String browser = browser(request).orElseGet(Secrets::random);
        requests.take(email, browser);
        return Pages.seeOther("/sign-in/sent").cookie(Cookie.of(BROWSER, browser).path("/sign-in").httpOnly(true)
                .secure(settings.secure()).sameSite(SameSite.Lax).maxAge(BROWSER_LIFE));
    }

    @Get("/sign-in/sent")
    HttpResponse<?> sent(HttpRequest<?> request) {
        return pages.link(request, "account/sign-in-sent", Map.of("minutes", SignInDesk.LIFE.toMinutes(), "demo", demo()));
    }

    /** Whoever is in already and presses the mail's button once more goes on. */
    @Get("/sign-in/{token}")
    HttpResponse<?> open(HttpRequest<?> request, String token) {
        try {
            return openPage(request, token, new FieldErrors());
        } catch (InvalidLinkException over) {
            if (over.reason() == InvalidLinkException.Reason.ALTERED || request.getUserPrincipal().isEmpty()) {
                throw over;
            }
            return Pages.seeOther(WayBack.of(request));
        }
    }

    @Post("/sign-in/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, String token, @Nullable @Body String body) {
        FormData data = forms.ofPublic(body);
        Token opened = tokens.open(TokenPurpose.SIGN_IN, token);
        Optional<Cookie> session = desk.signIn(request, opened, browser(request).orElse(""), data.first("code"));
        if (session.isPresent()) {
            return Pages.seeOther(WayBack.of(request)).cookie(session.get()).cookie(WayBack.forgotten(settings.secure()));
        }
        FieldErrors errors = new FieldErrors();
        errors.add("code", data.has("code") ? "signIn.code.wrong" : "signIn.code.missing");
        return pages.refused(openPage(request, token, errors));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> signOut(HttpRequest<?> request, Staff staff, @Nullable @Body String body) {
        boolean everywhere = forms.ofStaff(request, body).has("everywhere");
        return Pages.seeOther("/").cookie(everywhere ? sessions.endEverywhere(staff) : sessions.end(request));
    }

    private MutableHttpResponse<String> askPage(HttpRequest<?> request, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), "signIn", data, errors);
        return pages.open(request, "account/sign-in", Map.of("faults", form.faults(),
                "email", form.field("email", "email", "email", true, 254), "demo", demo(),
                "over", request.getParameters().contains(Pages.OVER), "idleMinutes", sessions.idle().toMinutes()));
    }

    private MutableHttpResponse<String> openPage(HttpRequest<?> request, String token, FieldErrors errors) {
        boolean asked = desk.asked(tokens.open(TokenPurpose.SIGN_IN, token), browser(request).orElse(""));
        FormView form = new FormView(messages, Languages.of(request), "signIn", FormData.EMPTY, errors);
        return pages.link(request, "account/sign-in-open", Map.of("token", token, "asked", asked, "faults",
                asked ? List.of() : form.faults(), "code", form.field("code", "text", "one-time-code", true, 7)));
    }

    private boolean demo() {
        return associations.findFirstByDemoTrueOrderByCreatedAt().isPresent();
    }

    private static Optional<String> browser(HttpRequest<?> request) {
        return request.getCookies().findCookie(BROWSER).map(Cookie::getValue).filter(value -> SECRET.matcher(value).matches());
    }
}
