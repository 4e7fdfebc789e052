package fr.binome.followup;

import fr.binome.platform.token.InvalidLinkException;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers whoever opens the link of an old mail: nothing can be said there any more, but the numbers for an emergency are. Thread-safe. */
@Singleton
final class LinksOver {

    private final Messages messages;
    private final Pages pages;

    LinksOver(Messages messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    MutableHttpResponse<String> page(HttpRequest<?> request, InvalidLinkException link) {
        boolean altered = link.reason() == InvalidLinkException.Reason.ALTERED;
        return pages.link(request, "followup/link-over", Map.of("sentence", messages.text(Languages.of(request), "error.link." + link.reason())))
                .status(altered ? HttpStatus.NOT_FOUND : HttpStatus.GONE);
    }
}
