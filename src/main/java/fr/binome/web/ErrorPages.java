package fr.binome.web;

import fr.binome.platform.Ids;
import fr.binome.platform.Settings;
import fr.binome.platform.token.InvalidLinkException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every failure as a page of our own with a reference number, or as problem+json (RFC 9457) under {@code /api}. The log
 * has the reference and the cause; the reader has plain words and what to do.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class ErrorPages {

    private static final String SIGN_IN = "/sign-in";
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final Messages messages;
    private final Settings settings;

    ErrorPages(Pages pages, Messages messages, Settings settings) {
        this.pages = pages;
        this.messages = messages;
        this.settings = settings;
    }

    @Error(global = true)
    HttpResponse<?> failure(HttpRequest<?> request, Throwable failure) {
        if (failure instanceof NotFoundException) {
            return answer(request, HttpStatus.NOT_FOUND, "error.404", "/");
        }
        if (failure instanceof ForbiddenException forbidden) {
            return answer(request, HttpStatus.FORBIDDEN, forbidden.key(), "/");
        }
        if (failure instanceof ConflictException conflict) {
            return answer(request, HttpStatus.CONFLICT, conflict.key(), conflict.back(), conflict.arguments());
        }
        if (failure instanceof OptimisticLockException) {
            return answer(request, HttpStatus.CONFLICT, "error.409", request.getPath());
        }
        if (failure instanceof InvalidLinkException link) {
            boolean altered = link.reason() == InvalidLinkException.Reason.ALTERED;
            boolean signingIn = request.getPath().startsWith(SIGN_IN + "/") && request.getUserPrincipal().isEmpty();
            return answer(request, altered ? HttpStatus.NOT_FOUND : HttpStatus.GONE,
                    signingIn && !altered ? "error.link.signIn" : "error.link." + link.reason(), signingIn ? SIGN_IN : "/");
        }
        if (failure instanceof AuthorizationException refused) {
            return refused(request, refused);
        }
        if (failure instanceof ContentLengthExceededException) {
            return answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.413", request.getPath());
        }
        if (failure instanceof HttpStatusException status) {
            return status(request, status.getStatus());
        }
        if (failure instanceof ConversionErrorException || failure instanceof UnsatisfiedRouteException
                || failure instanceof IllegalFormException) {
            return answer(request, HttpStatus.BAD_REQUEST, "error.400", "/");
        }
        return internal(request, failure);
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        return answer(request, HttpStatus.NOT_FOUND, "error.404", "/");
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> notAllowed(HttpRequest<?> request) {
        return answer(request, HttpStatus.METHOD_NOT_ALLOWED, "error.405", "/");
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<?> unsupported(HttpRequest<?> request) {
        return answer(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "error.400", "/");
    }

    @Error(global = true, status = HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    HttpResponse<?> tooLarge(HttpRequest<?> request) {
        return answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.413", request.getPath());
    }

    private HttpResponse<?> refused(HttpRequest<?> request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return answer(request, HttpStatus.FORBIDDEN, "error.403", "/today");
        }
        if (api(request)) {
            return answer(request, HttpStatus.UNAUTHORIZED, "error.401", SIGN_IN);
        }
        boolean over = request.getAttribute(Pages.SESSION_OVER).isPresent();
        if (request.getMethod() == HttpMethod.POST) {
            return unsent(request, over);
        }
        MutableHttpResponse<String> signIn = Pages.seeOther(over ? SIGN_IN + "?" + Pages.OVER : SIGN_IN);
        return WayBack.to(request, settings.secure()).map(signIn::cookie).orElse(signIn);
    }

    /**
     * A form that came without a session. Nothing of it is kept here; the browser still has it and sends it again when this
     * answer is reloaded, which the page says where the session is over and the next one takes the form.
     */
    private HttpResponse<?> unsent(HttpRequest<?> request, boolean over) {
        LOG.info("POST {} came without a session", route(request));
        return pages.page(request, HttpStatus.UNAUTHORIZED, Pages.layout(request), "unsent", Map.of("over", over, "signIn", SIGN_IN))
                .header("Cache-Control", "no-store").header("Referrer-Policy", "same-origin");
    }

    private HttpResponse<?> status(HttpRequest<?> request, HttpStatus status) {
        String key = "error." + status.getCode();
        return answer(request, status, messages.has(Languages.of(request), key) ? key : "error.400", "/");
    }

    private HttpResponse<?> internal(HttpRequest<?> request, Throwable failure) {
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "error.500", "/", failure);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, String key, String back, Object... arguments) {
        String reference = Ids.next().substring(0, 8);
        Throwable cause = arguments.length == 1 && arguments[0] instanceof Throwable failure ? failure : null;
        if (cause != null) {
            LOG.error("{} {} failed, reference {}", request.getMethodName(), route(request), reference, cause);
        } else {
            LOG.info("{} {} answered {}, reference {}", request.getMethodName(), route(request), status.getCode(), reference);
        }
        String sentence = messages.text(Languages.of(request), key, arguments);
        return api(request) ? problem(status, sentence, reference) : page(request, status, sentence, reference, back);
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, HttpStatus status, String sentence, String reference, String back) {
        String heading = "error.title." + status.getCode();
        String layout = Pages.layout(request);
        boolean home = back.equals("/") || back.equals("/today");
        return pages.page(request, status, layout, "error", Map.of(
                "heading", messages.has(Languages.of(request), heading) ? heading : "error.title.400",
                "sentence", sentence, "reference", reference, "back", home && layout.equals("_staff") ? "/today" : back,
                "backKey", home ? "error.home" : back.equals(SIGN_IN) ? "error.signIn" : "error.back"))
                .header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer");
    }

    private static MutableHttpResponse<?> problem(HttpStatus status, String sentence, String reference) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReason());
        problem.put("status", status.getCode());
        problem.put("detail", sentence);
        problem.put("instance", reference);
        return HttpResponse.status(status).body(problem).contentType("application/problem+json");
    }

    private static boolean api(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }

    /** The first part of the path only: the rest may hold a link that opens something. */
    private static String route(HttpRequest<?> request) {
        String[] parts = request.getPath().split("/", 3);
        return "/" + (parts.length > 1 ? parts[1] : "");
    }
}
